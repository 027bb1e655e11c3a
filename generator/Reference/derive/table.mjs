// What the derive scripts share: where tables go, what their heads look like, which versions they name.
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The day on which the sources were last looked at. */
export const CHECKED = '2026-11-22';

const tables = join(dirname(fileURLToPath(import.meta.url)), '..', 'Tables');

/** The version of an installed npm package. */
export const packageVersion = (root, name) => readJson(join(root, 'node_modules', name, 'package.json')).version;

/** Reads a JSON file. */
export const readJson = path => JSON.parse(readFileSync(path, 'utf8'));

/** Writes a table: comment lines first, then rows, LF line ends, UTF-8 without a mark. */
export function writeTable(name, head, rows) {
  const text = [...head.map(line => `# ${line}`), ...rows].join('\n');
  writeFileSync(join(tables, name), `${text}\n`);
  console.log(`${name}: ${rows.length} rows`);
}

/** Joins cells with commas; no cell may hold a comma, a quote or a line break, so that readers stay simple. */
export function row(...cells) {
  for (const cell of cells) {
    if (/[",\r\n]/.test(cell)) throw new Error(`a cell that needs quoting: ${cell}`);
  }
  return cells.join(',');
}
