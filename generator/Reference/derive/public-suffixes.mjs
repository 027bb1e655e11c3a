// Writes ../Tables/public-suffixes.txt from the Public Suffix List as packed in the npm package `tldts`.
// Usage: npm install tldts, then: node public-suffixes.mjs <folder that holds node_modules>
import { createRequire } from 'node:module';
import { domainToASCII } from 'node:url';
import { join, resolve } from 'node:path';
import { CHECKED, packageVersion, writeTable } from './table.mjs';

const root = resolve(process.argv[2] ?? '.');
const require = createRequire(join(root, 'index.js'));
const trie = require(join(root, 'node_modules/tldts/dist/cjs/src/data/trie.js'));

const ICANN = 1;
const PRIVATE = 2;

// A letter per kind of rule, so that one key may carry several: rule, wildcard below, exception; capitals are private.
const kinds = new Map();
const add = (key, letter, flags) => {
  const ascii = domainToASCII(key);
  if (!ascii) throw new Error(`no ASCII form: ${key}`);
  const letters = kinds.get(ascii) ?? new Set();
  if (flags & ICANN) letters.add(letter);
  if (flags & PRIVATE) letters.add(letter.toUpperCase());
  kinds.set(ascii, letters);
};

const offsets = [0];
for (const length of trie.edgeLength) offsets.push(offsets.at(-1) + length);

function walk(node, suffix, visit) {
  for (let edge = trie.edgeStart[node]; edge < trie.edgeStart[node + 1]; edge++) {
    const label = trie.labelText.slice(offsets[edge], offsets[edge + 1]);
    const child = trie.edgeChild[edge];
    const name = suffix ? `${label}.${suffix}` : label;
    if (trie.nodeFlags[child]) visit(name, trie.nodeFlags[child]);
    walk(child, name, visit);
  }
}

walk(trie.rulesRoot, '', (name, flags) =>
  name.startsWith('*.') ? add(name.slice(2), 'w', flags) : add(name, 'r', flags));
walk(trie.exceptionsRoot, '', (name, flags) => add(name, 'e', flags));

// The package also marks the parent of every wildcard; the list's own algorithm does not (kobe.jp may be registered).
for (const letters of kinds.values()) {
  if (letters.has('w')) letters.delete('r');
  if (letters.has('W')) letters.delete('R');
}

const lines = [...kinds].map(([key, letters]) => `${key} ${[...letters].sort().join('')}`);
lines.sort((a, b) => (a < b ? -1 : 1));
if (lines.some(line => line.includes('*'))) throw new Error('a wildcard that is not leftmost');

writeTable('public-suffixes.txt', [
  'This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.',
  'If a copy of the MPL was not distributed with this file, you can obtain one at https://mozilla.org/MPL/2.0/.',
  'Derived from the Public Suffix List (https://publicsuffix.org/list/), both sections,',
  `as packed in npm tldts ${packageVersion(root, 'tldts')}. Checked on ${CHECKED}.`,
  'Suffix in ASCII, a space, then letters: r rule, w wildcard one label below, e exception; capitals: private section.',
  'Sorted by byte, because it is searched where it stands. Made by derive/public-suffixes.mjs; do not edit.',
], lines);
