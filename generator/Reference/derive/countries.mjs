// Writes ../Tables/countries.csv and ../Tables/country-aliases.csv.
// Usage: npm install cldr-core cldr-localenames-full libphonenumber-js, install the Debian package iso-codes, then:
//   node countries.mjs <folder that holds node_modules> <folder with iso_3166-1.json>
import { join, resolve } from 'node:path';
import { CHECKED, packageVersion, readJson, row, writeTable } from './table.mjs';
import { ALIASES, ENGLISH, OTHER } from './country-names.mjs';

const root = resolve(process.argv[2] ?? '.');
const iso = readJson(join(process.argv[3], 'iso_3166-1.json'))['3166-1'];
const cldr = name => readJson(join(root, 'node_modules/cldr-core/supplemental', `${name}.json`)).supplemental;
const namesIn = language => readJson(join(root, 'node_modules/cldr-localenames-full/main', language, 'territories.json'))
  .main[language].localeDisplayNames.territories;

const LANGUAGES = ['es', 'fr', 'de', 'pt', 'it'];
const currencies = cldr('currencyData').currencyData.region;
const territories = cldr('territoryInfo').territoryInfo;
const phone = readJson(join(root, 'node_modules/libphonenumber-js/metadata.max.json')).country_calling_codes;
const english = namesIn('en');
const localNames = Object.fromEntries(LANGUAGES.map(language => [language, namesIn(language)]));

// Codes without an ending of their own that anybody uses; .gb exists but the United Kingdom uses .uk.
const NO_ENDING = new Set(['BL', 'BQ', 'EH', 'MF', 'UM', 'XK']);

// Places that share a neighbour's calling code and are missing from telephone metadata, or stand there by area code.
const CALLING = {
  AQ: '672', GS: '500', HM: '672', PN: '64', TF: '262', BV: '47', UM: '1',
  DO: '1-809 1-829 1-849', PR: '1-787 1-939', JM: '1-658 1-876', BS: '1-242', BB: '1-246', AI: '1-264', AG: '1-268',
  VG: '1-284', VI: '1-340', KY: '1-345', BM: '1-441', GD: '1-473', TC: '1-649', MS: '1-664', MP: '1-670', GU: '1-671',
  AS: '1-684', SX: '1-721', LC: '1-758', DM: '1-767', VC: '1-784', TT: '1-868', KN: '1-869', VA: '39-06',
};

function callingCodes(code) {
  if (CALLING[code]) return CALLING[code];
  const found = Object.entries(phone).filter(([, regions]) => regions.includes(code)).map(([calling]) => calling);
  if (!found.length) throw new Error(`no calling code: ${code}`);
  return found.join(' ');
}

function currencyCodes(code) {
  const today = (currencies[code] ?? [])
    .flatMap(entry => Object.entries(entry))
    .filter(([currency, use]) => use._tender !== 'false' && (!use._to || use._to >= CHECKED) && currency !== 'XXX')
    .map(([currency]) => currency);
  // Two that CLDR lists by their neighbour first: the country's own comes first here.
  const own = { LS: 'LSL', NA: 'NAD', BT: 'BTN', HT: 'HTG', PA: 'PAB' }[code];
  return [...new Set(own ? [own, ...today] : today)].join(' ');
}

// Official languages first, by number of speakers, then regional ones that at least one person in a hundred speaks.
function languageTags(code) {
  const use = Object.entries(territories[code]?.languagePopulation ?? {})
    .map(([tag, info]) => ({ tag: tag.replace('_', '-'), share: Number(info._populationPercent), status: info._officialStatus }))
    .filter(({ tag }) => /^[a-z]{2}(-Hant)?$/.test(tag) || tag === 'fil');
  const byShare = (a, b) => b.share - a.share || (a.tag < b.tag ? -1 : 1);
  const official = use.filter(({ status }) => status === 'official' || status === 'de_facto_official').sort(byShare);
  const regional = use.filter(({ status, share }) => status === 'official_regional' && share >= 1).sort(byShare);
  return [...new Set([...official, ...regional].map(({ tag }) => tag))].join(' ');
}

const englishName = code => ENGLISH[code]
  ?? (english[`${code}-alt-short`] && !['GB', 'US', 'BA', 'CC'].includes(code) ? english[`${code}-alt-short`] : english[code])
    .replaceAll(' & ', ' and ').replace(/^St\. /, 'Saint ').replaceAll('’', "'").replace('U.S.', 'US');

const localName = (code, language) => OTHER[language]?.[code]
  ?? localNames[language][`${code}-alt-short`.replace(/^(GB|US)-alt-short$/, '$1')] ?? localNames[language][code];

const all = [...iso, { alpha_2: 'XK', alpha_3: 'XKK' }].sort((a, b) => (a.alpha_2 < b.alpha_2 ? -1 : 1));

writeTable('countries.csv', [
  `Sources: Debian iso-codes 4.15.0 (LGPL-2.1-or-later: codes); npm cldr-core and cldr-localenames-full ${packageVersion(root, 'cldr-core')}`,
  '(Unicode License v3: names, currencies, languages); npm libphonenumber-js'
    + ` ${packageVersion(root, 'libphonenumber-js')} (MIT, after Apache-2.0 libphonenumber: calling codes); our own list of English names.`,
  `Checked on ${CHECKED}. 249 assigned codes and XK (Kosovo, not in ISO 3166-1). Lists within a cell are parted by spaces.`,
  'Made by derive/countries.mjs; do not edit.',
], [
  'code,alpha3,name,es,fr,de,pt,it,currencies,callingCodes,languages,ending',
  ...all.map(({ alpha_2: code, alpha_3: alpha3 }) => row(
    code, alpha3, englishName(code), ...LANGUAGES.map(language => localName(code, language)),
    currencyCodes(code), callingCodes(code), languageTags(code),
    NO_ENDING.has(code) ? '' : `.${code === 'GB' ? 'uk' : code.toLowerCase()}`)),
]);

const aliases = new Set();
for (const { alpha_2: code, name, common_name, official_name } of all) {
  const fromCldr = table => ['', '-alt-short', '-alt-variant'].map(form => table[code + form]);
  for (const alias of [...fromCldr(english), name, common_name, official_name, ...LANGUAGES.flatMap(l => fromCldr(localNames[l]))]) {
    // Two or three letters would be read as a code.
    if (alias && alias !== englishName(code) && alias.length > 3) aliases.add(`${code},${alias}`);
  }
}

// One name for two countries would be a guess: "Congo" alone is in some languages the one, in some the other.
const owners = new Map();
for (const alias of aliases) {
  const [, code, name] = /^(..),(.*)$/.exec(alias);
  const key = name.toLowerCase();
  owners.set(key, (owners.get(key) ?? new Set()).add(code));
}
for (const alias of aliases) {
  if (owners.get(alias.slice(3).toLowerCase()).size > 1) aliases.delete(alias);
}
for (const [code, names] of Object.entries(ALIASES)) {
  for (const name of names) aliases.add(`${code},${name}`);
}

writeTable('country-aliases.csv', [
  'Other names that files use for a country, in six languages; the text after the first comma is the name.',
  `Sources: npm cldr-localenames-full ${packageVersion(root, 'cldr-localenames-full')} (Unicode License v3), Debian iso-codes 4.15.0`,
  `(LGPL-2.1-or-later), and our own list of names seen in exports. Checked on ${CHECKED}.`,
  'Made by derive/countries.mjs; do not edit.',
], ['code,alias', ...[...aliases].sort()]);
