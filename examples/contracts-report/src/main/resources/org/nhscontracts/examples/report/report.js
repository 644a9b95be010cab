(() => {
  'use strict';
  const order = new Intl.Collator('en-GB', { numeric: true });
  const value = (row, column) => row.cells[column].dataset.sort ?? row.cells[column].textContent.trim();
  const compare = (a, b) => {
    if (a === '' || b === '') {
      return (a === '') - (b === '');
    }
    const difference = Number(a) - Number(b);
    return Number.isNaN(difference) ? order.compare(a, b) : difference;
  };
  const follow = (table) => {
    const cards = table.id === 'portfolio' && document.getElementById('cards');
    if (cards) {
      const byRow = new Map(Array.from(cards.children, (card) => [card.dataset.row, card]));
      cards.append(...Array.from(table.tBodies[0].rows, (row) => byRow.get(row.dataset.row)));
    }
  };
  const sort = (heading) => {
    const table = heading.closest('table');
    const body = table.tBodies[0];
    const down = heading.getAttribute('aria-sort') === 'ascending';
    table.querySelectorAll('th[aria-sort]').forEach((other) => other.setAttribute('aria-sort', 'none'));
    heading.setAttribute('aria-sort', down ? 'descending' : 'ascending');
    const column = heading.cellIndex;
    const rows = Array.from(body.rows, (row) => [value(row, column), row]);
    rows.sort(([a], [b]) => (down && a !== '' && b !== '' ? compare(b, a) : compare(a, b)));
    body.append(...rows.map(([, row]) => row));
    follow(table);
  };
  document.querySelectorAll('button.sort').forEach((button) =>
    button.addEventListener('click', () => sort(button.closest('th'))));

  const filter = document.getElementById('filter');
  if (filter) {
    filter.addEventListener('input', () => {
      const wanted = filter.value.trim().toLowerCase();
      let shown = 0;
      document.querySelectorAll('#portfolio tbody tr').forEach((row) => {
        row.hidden = !row.textContent.toLowerCase().includes(wanted);
        document.querySelector(`#cards [data-row="${row.dataset.row}"]`).hidden = row.hidden;
        shown += row.hidden ? 0 : 1;
      });
      document.getElementById('shown').value = wanted === '' ? '' : `${shown} shown`;
    });
  }

  const unfold = () => {
    const target = location.hash.length > 1 && document.getElementById(decodeURIComponent(location.hash.slice(1)));
    for (let at = target; at; at = at.parentElement) {
      if (at.tagName === 'DETAILS') {
        at.open = true;
      }
    }
  };
  window.addEventListener('hashchange', unfold);
  unfold();
})();
