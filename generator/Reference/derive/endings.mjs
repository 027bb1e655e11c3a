// Writes ../Tables/endings.csv: what the last label of a host says about a country. Run countries.mjs and
// public-suffixes.mjs first, because their tables decide which endings exist.
// Usage: node endings.mjs
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { domainToASCII, fileURLToPath } from 'node:url';
import { CHECKED, row, writeTable } from './table.mjs';

const tables = join(dirname(fileURLToPath(import.meta.url)), '..', 'Tables');
const rowsOf = name => readFileSync(join(tables, name), 'utf8').split('\n').filter(line => line && !line.startsWith('#'));

const root = new Set(rowsOf('public-suffixes.txt').map(line => line.split(' ')[0]).filter(key => !key.includes('.')));

// Country endings that Google treats as general ones. `.gg` stood in the first such list (2013) and is in no later one,
// so it is Guernsey here. `.ac` (Ascension) is no ISO 3166-1 code and therefore no country either.
const GENERIC = 'ad ai as bz cc cd co dj fm io la me ms nu sc sr su tk tv ws ac'.split(' ');
const REGIONAL = { eu: 'the European Union', asia: 'Asia', ею: 'the European Union', ευ: 'the European Union' };

const INTERNATIONAL = `
IL ישראל, AE امارات, AM հայ, BD বাংলা, BG бг, BH البحرين, BY бел, CN 中国 中國, DZ الجزائر, EG مصر, MR موريتانيا, GE გე,
GR ελ, HK 香港, IN ಭಾರತ ଭାରତ ভাৰত भारतम् भारोत ڀارت ഭാരതം भारत بارت بھارت భారత్ ભારત ਭਾਰਤ ভারত இந்தியா, IR ایران ايران,
IQ عراق, JO الاردن, KR 한국, KZ қаз, LA ລາວ, LK ලංකා இலங்கை, MA المغرب, MK мкд, MN мон, MO 澳門 澳门, MY مليسيا, OM عمان,
PK پاکستان پاكستان, PS فلسطين, RS срб, RU рф, QA قطر, SA السعودية السعودیة السعودیۃ السعوديه, SD سودان,
SG 新加坡 சிங்கப்பூர், SY سورية سوريا, TH ไทย, TN تونس, TW 台灣 台湾 臺灣, UA укр, YE اليمن`;

// City, region and culture endings: general for Google, whatever they name.
const PLACES = {
  abudhabi: 'Abu Dhabi', africa: 'Africa', alsace: 'Alsace', amsterdam: 'Amsterdam', barcelona: 'Barcelona', bayern: 'Bavaria',
  bcn: 'Barcelona', berlin: 'Berlin', boston: 'Boston', brussels: 'Brussels', bzh: 'Brittany', capetown: 'Cape Town',
  cat: 'Catalonia', cologne: 'Cologne', koeln: 'Cologne', corsica: 'Corsica', cymru: 'Wales', wales: 'Wales', dubai: 'Dubai',
  durban: 'Durban', eus: 'the Basque Country', frl: 'Friesland', gal: 'Galicia', gent: 'Ghent', hamburg: 'Hamburg',
  irish: 'Ireland', ist: 'Istanbul', istanbul: 'Istanbul', joburg: 'Johannesburg', kiwi: 'New Zealand',
  krd: 'Kurdistan', kyoto: 'Kyoto', lat: 'Latin America', london: 'London', madrid: 'Madrid', melbourne: 'Melbourne',
  miami: 'Miami', moscow: 'Moscow', nagoya: 'Nagoya', nrw: 'North Rhine-Westphalia', nyc: 'New York City', okinawa: 'Okinawa',
  osaka: 'Osaka', paris: 'Paris', quebec: 'Quebec', rio: 'Rio de Janeiro', ruhr: 'the Ruhr', ryukyu: 'the Ryukyu Islands',
  saarland: 'the Saarland', scot: 'Scotland', stockholm: 'Stockholm', swiss: 'Switzerland', sydney: 'Sydney', taipei: 'Taipei',
  tatar: 'Tatarstan', tirol: 'Tyrol', tokyo: 'Tokyo', vegas: 'Las Vegas', vlaanderen: 'Flanders', wien: 'Vienna',
  yokohama: 'Yokohama', zuerich: 'Zurich', москва: 'Moscow', рус: 'Russian speakers', ابوظبي: 'Abu Dhabi', عرب: 'the Arab world',
  佛山: 'Foshan', 广东: 'Guangdong',
};

const rows = new Map();
const add = (ending, kind, country, note) => {
  const ascii = domainToASCII(ending);
  if (rows.has(ascii)) throw new Error(`twice: ${ending}`);
  if (!root.has(ascii) && ascii !== 'za') {
    console.log(`not in the suffix list, left out: ${ending}`);
    return;
  }
  rows.set(ascii, row(ascii, kind, country, note));
};

for (const ending of GENERIC) add(ending, 'generic', '', '');
for (const [ending, region] of Object.entries(REGIONAL)) add(ending, 'regional', '', region);
for (const [ending, place] of Object.entries(PLACES)) add(ending, 'place', '', place);
for (const group of INTERNATIONAL.trim().split(/,\s*/)) {
  const [country, ...endings] = group.split(/\s+/);
  for (const ending of endings) add(ending, 'country', country, '');
}
for (const line of rowsOf('countries.csv').slice(1)) {
  const code = line.slice(0, 2);
  const ending = line.slice(line.lastIndexOf(',') + 1).slice(1);
  if (ending && !GENERIC.includes(ending)) add(ending, 'country', code, '');
}
add('gb', 'country', 'GB', '');

const unknown = [...root].filter(key => /^[a-z]{2}$/.test(key) && !rows.has(key));
if (unknown.length) throw new Error(`two-letter endings without a row: ${unknown}`);

writeTable('endings.csv', [
  'Last labels in ASCII. kind: country, generic (a country ending that Google treats as general), regional, place (names a place, general).',
  'Sources: ISO 3166-1 codes and the Public Suffix List (which endings exist); Google Search Central on multi-regional sites and the',
  `lists that follow it (which are general); our own list of places. Google may change its list. Checked on ${CHECKED}.`,
  'Made by derive/endings.mjs; do not edit.',
], ['ending,kind,country,note', ...[...rows.values()].sort()]);
