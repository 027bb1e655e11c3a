// Writes ../Tables/languages.csv and ../Tables/scripts.txt from the Debian package iso-codes.
// Usage: node languages.mjs <folder with iso_639-2.json and iso_15924.json>
import { join } from 'node:path';
import { CHECKED, readJson, row, writeTable } from './table.mjs';

const languages = readJson(join(process.argv[2], 'iso_639-2.json'))['639-2'];
const scripts = readJson(join(process.argv[2], 'iso_15924.json'))['15924'];

// Collections of languages and codes for "any", "none" or private use name no language.
const named = languages.filter(({ alpha_2, alpha_3, name }) =>
  alpha_2 || (/^[a-z]{3}$/.test(alpha_3) && !/languages|^Multiple|^Undetermined|^No linguistic|^Uncoded/i.test(name)));
const plain = name => name.split(/[;,(]/)[0].trim();

writeTable('languages.csv', [
  'Languages of ISO 639-2; code is the two-letter one where there is one (ISO 639-1: 184), the only kind that hreflang takes.',
  'alpha3 lists the three-letter codes that mean the same. Source: Debian iso-codes 4.15.0 (LGPL-2.1-or-later).',
  `Checked on ${CHECKED}. Made by derive/languages.mjs; do not edit.`,
], ['code,alpha3,name', ...named
  .map(({ alpha_2, alpha_3, bibliographic, name }) =>
    row(alpha_2 ?? alpha_3, alpha_2 ? [alpha_3, bibliographic].filter(Boolean).join(' ') : '', plain(name)))
  .sort()]);

writeTable('scripts.txt', [
  `Scripts of ISO 15924. Source: Debian iso-codes 4.15.0 (LGPL-2.1-or-later). Checked on ${CHECKED}.`,
  'Made by derive/languages.mjs; do not edit.',
], scripts.map(({ alpha_4 }) => alpha_4).sort());
