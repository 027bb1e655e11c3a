/* Sorting and filtering of tables. Everything is there without it. */
(() => {
  'use strict';
  const lang = document.documentElement.lang;
  const order = new Intl.Collator(lang, { numeric: true, sensitivity: 'base' });

  // A cell's key: data-value, else the first <data value> or <time datetime>, else its text.
  const key = (row, column) => {
    const cell = row.cells[column];
    if (!cell) return '';
    const inner = cell.querySelector('data[value], time[datetime]');
    return cell.dataset.value ?? inner?.getAttribute('value') ?? inner?.getAttribute('datetime') ?? cell.textContent.trim();
  };
  const compare = (a, b) => {
    if (a === '' || b === '') return 0;
    const x = Number(a), y = Number(b);
    return Number.isNaN(x) || Number.isNaN(y) ? order.compare(a, b) : x - y;
  };

  // <table class="sortable">: every <th data-sort> becomes a button; groups (tbody) keep their place.
  for (const table of document.querySelectorAll('table.sortable')) {
    const heads = [...table.tHead.rows[0].cells];
    heads.forEach((head, column) => {
      if (!('sort' in head.dataset)) return;
      const button = document.createElement('button');
      button.type = 'button';
      button.append(...head.childNodes);
      head.append(button);
      button.addEventListener('click', () => {
        const down = head.getAttribute('aria-sort') === 'ascending';
        heads.forEach(other => other.removeAttribute('aria-sort'));
        head.setAttribute('aria-sort', down ? 'descending' : 'ascending');
        for (const body of table.tBodies) {
          const rows = [...body.rows].filter(row => !row.classList.contains('group'));
          const keyed = rows.map(row => [key(row, column), row]);
          keyed.sort(([a], [b]) => {
            if ((a === '') !== (b === '')) return a === '' ? 1 : -1; // blanks last, both ways
            return down ? compare(b, a) : compare(a, b);
          });
          body.append(...keyed.map(([, row]) => row));
        }
      });
    });
  }

  // .filter[data-for=id][hidden]: a search box, and selects named after a row's data-*; the id is that of a table or of what holds several.
  for (const filter of document.querySelectorAll('.filter')) {
    const place = document.getElementById(filter.dataset.for);
    if (!place) continue;
    const rows = [...place.querySelectorAll('tbody tr:not(.group)')];
    const holders = [...place.querySelectorAll('tbody, section')];
    const output = filter.querySelector('output');
    const fold = text => text.normalize('NFKD').replace(/\p{M}/gu, '').toLocaleLowerCase(lang);
    const texts = new Map(rows.map(row => [row, fold(row.textContent)]));
    const apply = () => {
      const wanted = fold(filter.querySelector('input[type=search]')?.value.trim() ?? '');
      const picks = [...filter.querySelectorAll('select')].filter(select => select.value);
      let shown = 0;
      for (const row of rows) {
        const match = texts.get(row).includes(wanted) && picks.every(select => row.dataset[select.name] === select.value);
        row.hidden = !match;
        if (match) shown++;
      }
      for (const holder of holders) {
        const inside = [...holder.querySelectorAll('tr:not(.group, thead tr)')];
        holder.hidden = shown < rows.length && inside.every(row => row.hidden);
      }
      if (output) output.textContent = filter.dataset.count.replace('{0}', shown).replace('{1}', rows.length);
    };
    filter.hidden = false;
    filter.addEventListener('input', apply);
    // A link to a row that the filter hides shows everything again.
    addEventListener('hashchange', () => {
      const target = document.getElementById(location.hash.slice(1));
      if (!target?.closest('[hidden]') || !place.contains(target)) return;
      for (const field of filter.querySelectorAll('input, select')) field.value = '';
      apply();
      target.scrollIntoView();
    });
    apply();
  }
})();
