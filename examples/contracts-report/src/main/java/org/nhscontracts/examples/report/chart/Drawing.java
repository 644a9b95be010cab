package org.nhscontracts.examples.report.chart;

import com.google.common.base.Strings;
import java.awt.Dimension;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.geom.Rectangle2D;
import java.io.StringWriter;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.apache.batik.svggen.SVGIDGenerator;
import org.jfree.chart.ChartRenderingInfo;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.entity.ChartEntity;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Draws a chart as an SVG element to stand in a page. */
final class Drawing {

    private static final String SVG = "http://www.w3.org/2000/svg";

    private final Caption caption;
    private final int width;
    private final int height;

    Drawing(Caption caption, int width, int height) {
        this.caption = caption;
        this.width = width;
        this.height = height;
    }

    String of(JFreeChart chart) {
        Document document = document();
        SVGGraphics2D graphics = new MeasuredGraphics(context(document));
        graphics.setSVGCanvasSize(new Dimension(width, height));
        ChartRenderingInfo info = new ChartRenderingInfo();
        chart.draw(graphics, new Rectangle2D.Double(0, 0, width, height), info);
        Element svg = graphics.getRoot();
        tidy(svg);
        name(svg, document);
        for (Object entity : info.getEntityCollection().getEntities()) {
            hint((ChartEntity) entity, svg, document);
        }
        return text(svg);
    }

    private SVGGeneratorContext context(Document document) {
        SVGGeneratorContext context = SVGGeneratorContext.createDefault(document);
        context.setComment("");
        context.setPrecision(2);
        context.setIDGenerator(new SVGIDGenerator() {
            @Override
            public String generateID(String prefix) {
                return caption.id() + "-" + super.generateID(prefix);
            }
        });
        return context;
    }

    /** Batik leaves an empty comment, and an empty element of the same id in every drawing. */
    private static void tidy(Element svg) {
        while (svg.getFirstChild() != null && !svg.getFirstChild().getNodeName().equals("g")) {
            svg.removeChild(svg.getFirstChild());
        }
    }

    private void name(Element svg, Document document) {
        svg.setAttribute("viewBox", "0 0 " + width + " " + height);
        svg.setAttribute("role", "img");
        svg.setAttribute("aria-labelledby", caption.id() + "-title " + caption.id() + "-description");
        svg.insertBefore(described(document, "desc", "description", caption.description()), svg.getFirstChild());
        svg.insertBefore(described(document, "title", "title", caption.title()), svg.getFirstChild());
    }

    private Element described(Document document, String tag, String suffix, String text) {
        Element element = document.createElementNS(SVG, tag);
        element.setAttribute("id", caption.id() + "-" + suffix);
        element.setTextContent(text);
        return element;
    }

    /** What a point says under the mouse, as an area above it that is not seen. */
    private static void hint(ChartEntity entity, Element svg, Document document) {
        if (Strings.isNullOrEmpty(entity.getToolTipText())) {
            return;
        }
        Rectangle2D bounds = entity.getArea().getBounds2D();
        Element area = document.createElementNS(SVG, "circle");
        area.setAttribute("cx", pixels(bounds.getCenterX()));
        area.setAttribute("cy", pixels(bounds.getCenterY()));
        area.setAttribute("r", "9");
        area.setAttribute("fill", "transparent");
        area.setAttribute("stroke", "none");
        Element title = document.createElementNS(SVG, "title");
        title.setTextContent(entity.getToolTipText());
        area.appendChild(title);
        svg.appendChild(area);
    }

    private static String pixels(double length) {
        return Long.toString(Math.round(length));
    }

    private static Document document() {
        try {
            Document document =
                    DocumentBuilderFactory.newInstance().newDocumentBuilder().newDocument();
            document.appendChild(document.createElementNS(SVG, "svg"));
            return document;
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("XML documents cannot be made", e);
        }
    }

    private static String text(Element svg) {
        try {
            Transformer transformer = TransformerFactory.newInstance().newTransformer();
            transformer.setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, "yes");
            StringWriter text = new StringWriter();
            transformer.transform(new DOMSource(svg), new StreamResult(text));
            return text.toString();
        } catch (TransformerException e) {
            throw new IllegalStateException("the chart cannot be written", e);
        }
    }

    /** Measures text without the fonts of the machine. */
    private static final class MeasuredGraphics extends SVGGraphics2D {

        MeasuredGraphics(SVGGeneratorContext context) {
            super(context, false);
            setFont(ChartFont.plain(12));
        }

        private MeasuredGraphics(MeasuredGraphics other) {
            super(other);
        }

        @Override
        public Graphics create() {
            return new MeasuredGraphics(this);
        }

        @Override
        public FontMetrics getFontMetrics(Font font) {
            return font instanceof ChartFont measured ? measured.metrics() : super.getFontMetrics(font);
        }
    }
}
