package org.nhscontracts.examples.report.chart;

import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/** A shape for each type of point, so that no type is told by colour alone. */
final class PointShapes {

    private PointShapes() {}

    static Shape circle(double size) {
        double radius = 3.6 * size;
        return new Ellipse2D.Double(-radius, -radius, 2 * radius, 2 * radius);
    }

    static Shape square(double size) {
        double half = 4.1 * size;
        return new Rectangle2D.Double(-half, -half, 2 * half, 2 * half);
    }

    static Shape diamond(double size) {
        double reach = 5.6 * size;
        return closed(0, -reach, reach, 0, 0, reach, -reach, 0);
    }

    static Shape up(double size) {
        double reach = 5 * size;
        return closed(0, -reach, reach, reach * 0.8, -reach, reach * 0.8);
    }

    static Shape down(double size) {
        double reach = 5 * size;
        return closed(0, reach, reach, -reach * 0.8, -reach, -reach * 0.8);
    }

    static Shape cross() {
        Path2D cross = new Path2D.Double();
        cross.moveTo(-3.5, -2.5);
        cross.lineTo(-2.5, -3.5);
        cross.lineTo(3.5, 2.5);
        cross.lineTo(2.5, 3.5);
        cross.closePath();
        cross.append(closed(3.5, -2.5, 2.5, -3.5, -3.5, 2.5, -2.5, 3.5), false);
        return cross;
    }

    private static Path2D closed(double... corners) {
        Path2D path = new Path2D.Double();
        path.moveTo(corners[0], corners[1]);
        for (int i = 2; i < corners.length; i += 2) {
            path.lineTo(corners[i], corners[i + 1]);
        }
        path.closePath();
        return path;
    }
}
