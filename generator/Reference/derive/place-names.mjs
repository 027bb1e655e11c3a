// Names of places chosen by hand: what people write where GeoNames has another name, states and regions, and nationalities.

/** Other names of cities: country, the name in GeoNames, then what people write in six languages. */
export const CITIES = `
AE Dubai: Dubái, Dubaï
AR San Miguel de Tucumán: Tucumán
AR San Salvador de Jujuy: Jujuy
AR Buenos Aires: CABA
AT Vienna: Wien, Viena, Vienne
BE Brussels: Bruselas, Bruxelles, Brüssel, Bruxelas, Brussel
BE Antwerpen: Antwerp, Amberes, Anvers, Antuérpia, Anversa
BE Gent: Ghent, Gante, Gand
BE Brugge: Bruges, Brujas, Brügge
BR São Paulo: Sampa
BR Rio de Janeiro: Río de Janeiro
CH Genève: Geneva, Ginebra, Genf, Genebra, Ginevra
CH Zürich: Zurigo, Zurique
CH Basel: Basilea, Bâle, Basileia
CH Bern: Berne, Berna
CL Santiago: Santiago de Chile
CN Beijing: Pekín, Pékin, Peking, Pequim, Pechino
CN Shanghai: Shanghái, Xangai
CO Bogotá: Santafé de Bogotá
CU Havana: La Habana, La Havane, Havanna, L'Avana
CZ Prague: Praga, Prag, Praha
DE Köln: Cologne, Colonia
DE Munich: München, Múnich, Munique, Monaco di Baviera
DE Frankfurt am Main: Frankfurt, Fráncfort, Francfort, Francoforte
DE Nürnberg: Nuremberg, Núremberg, Norimberga
DE Hannover: Hanover, Hannóver, Hanovre
DE Hamburg: Hamburgo, Hambourg, Amburgo
DE Berlin: Berlín, Berlim, Berlino
DE Leipzig: Lipsia
DE Dresden: Dresde, Dresda
DE Stuttgart: Stoccarda
DE Düsseldorf: Dusseldorf
DK Copenhagen: Copenhague, Kopenhagen, Copenaghen, København
EG Cairo: El Cairo, Le Caire, Kairo
ES A Coruña: La Coruña, Coruña
ES Gasteiz / Vitoria: Vitoria-Gasteiz
ES Palma: Palma de Mallorca
ES Las Palmas de Gran Canaria: Las Palmas
ES Sevilla: Seville, Séville, Siviglia, Sevilha
ES Zaragoza: Saragossa, Saragosse, Saragozza, Saragoça
ES Barcelona: Barcelone, Barcellona
ES Bilbao: Bilbo
ES Castelló de la Plana: Castellón
ES Alicante: Alacant
ES L'Hospitalet de Llobregat: Hospitalet
ES Santiago de Compostela: Compostela
FR Paris: París, Parigi
FR Marseille: Marsella, Marseilles, Marsiglia, Marselha
FR Lyon: Lyons, Lione
FR Bordeaux: Burdeos, Bordéus
FR Nice: Niza, Nizza
FR Toulouse: Tolosa de Francia, Tolosa Francia
FR Strasbourg: Estrasburgo, Straßburg, Strasburgo
GB London: Londres, Londra, Greater London
GB Edinburgh: Edimburgo, Édimbourg
GB Kingston upon Hull: Hull
GB Stoke-on-Trent: Stoke
GB Newcastle upon Tyne: Newcastle
GR Athens: Atenas, Athènes, Athen, Atene
HU Budapest: Budapeste
IE Dublin: Dublín, Dublino, Dublim
IT Rome: Roma
IT Milan: Milano, Milán, Mailand, Milão
IT Turin: Torino, Turín, Turim
IT Naples: Napoli, Nápoles, Neapel
IT Venice: Venezia, Venecia, Venise, Venedig, Veneza
IT Florence: Firenze, Florenz, Florença
IT Genoa: Genova, Génova, Gênes, Genua
JP Tokyo: Tokio, Tóquio
MA Marrakesh: Marrakech
MX Mexico City: CDMX, Ciudad de México, Mexico DF, México D.F., Mexiko-Stadt, Città del Messico, Cidade do México
MX León de los Aldama: León
MX Santiago de Querétaro: Querétaro
MX Victoria de Durango: Durango
MX Acapulco de Juárez: Acapulco
MX Pachuca de Soto: Pachuca
MX Xalapa de Enríquez: Xalapa, Jalapa
MX Heroica Matamoros: Matamoros
MX Naucalpan de Juárez: Naucalpan
MX Ecatepec de Morelos: Ecatepec
MX Ciudad Nezahualcoyotl: Nezahualcóyotl, Neza
MX Ciudad Apodaca: Apodaca
MX Tuxtla: Tuxtla Gutiérrez
MX San Nicolás de los Garza: San Nicolás
MX Texcoco de Mora: Texcoco
MX Puebla: Heroica Puebla de Zaragoza, Puebla de Zaragoza
MX Juárez: Ciudad Juárez
MX Toluca: Toluca de Lerdo
MX Oaxaca: Oaxaca de Juárez
NL Amsterdam: Ámsterdam, Amsterdã
NL The Hague: La Haya, La Haye, Den Haag, 's-Gravenhage
PL Warsaw: Varsovia, Varsovie, Warschau, Varsóvia, Varsavia, Warszawa
PL Kraków: Cracow, Cracovia, Cracovie, Krakau
PT Lisbon: Lisboa, Lisbonne, Lissabon, Lisbona
PT Porto: Oporto
RO Bucharest: Bucarest, Bukarest, Bucareste
RU Moscow: Moscú, Moscou, Moskau, Mosca
SE Stockholm: Estocolmo, Stoccolma
TR Istanbul: Estambul, Istambul
US New York City: New York, NYC, Nueva York, Nova York, Nova Iorque, Big Apple
US Los Angeles: Los Ángeles
US San Francisco: San Francisco Bay Area
US Washington, D.C.: Washington DC
US Philadelphia: Filadelfia
US New Orleans: Nueva Orleans, La Nouvelle-Orléans
US Brooklyn: Brooklyn
US Manhattan: Manhattan
US The Bronx: Bronx
US Staten Island: Staten Island
CA Québec: Quebec City, Ciudad de Quebec
`;

/** States and regions. They are given REGION inhabitants, so that a state outweighs the towns that share its name. */
export const REGION = 5_000_000;
export const REGIONS = {
  US: `Alabama, Alaska, Arizona, Arkansas, California, Colorado, Connecticut, Delaware, Florida, Hawaii, Idaho, Illinois, Indiana, Iowa,
    Kansas, Kentucky, Louisiana, Maine, Maryland, Massachusetts, Michigan, Minnesota, Mississippi, Missouri, Montana, Nebraska, Nevada,
    New Hampshire, New Jersey, New Mexico, Nuevo México, Nouveau-Mexique, North Carolina, Carolina del Norte, North Dakota, Ohio,
    Oklahoma, Oregon, Pennsylvania, Pensilvania, Rhode Island, South Carolina, South Dakota, Tennessee, Texas, Tejas, Utah, Vermont,
    Virginia, West Virginia, Wisconsin, Wyoming, New England, Silicon Valley, Long Island, Georgia`,
  CA: `Alberta, British Columbia, Columbia Británica, Colombie-Britannique, Manitoba, New Brunswick, Newfoundland, Nova Scotia, Ontario,
    Quebec, Saskatchewan, Prince Edward Island`,
  MX: `Aguascalientes, Baja California, Baja California Sur, Campeche, Chiapas, Chihuahua, Coahuila, Colima, Durango, Guanajuato, Jalisco,
    Estado de México, Edomex, Michoacán, Nayarit, Nuevo León, Oaxaca, Querétaro, Quintana Roo, Riviera Maya, Sinaloa, Sonora,
    Tamaulipas, Tlaxcala, Veracruz, Yucatán, Zacatecas`,
  ES: `Andalucía, Andalusia, Andalousie, Andalusien, Aragón, Asturias, Baleares, Islas Baleares, Canarias, Islas Canarias, Canary Islands,
    Cantabria, Castilla y León, Castilla-La Mancha, Cataluña, Catalunya, Catalonia, Catalogne, Katalonien, Comunidad Valenciana,
    Comunidad de Madrid, Euskadi, País Vasco, Basque Country, Extremadura, Galicia, Navarra, Mallorca, Majorca, Ibiza, Tenerife,
    Gran Canaria, Lanzarote, Costa del Sol, Costa Brava, Santa Cruz de Tenerife, Gipuzkoa, Bizkaia, Vizcaya`,
  GB: 'West Midlands, East Midlands, Greater Manchester, Yorkshire, Merseyside, Home Counties, West Yorkshire, South Wales, North Wales',
  DE: `Bavaria, Bayern, Baviera, Bavière, Hessen, Niedersachsen, Nordrhein-Westfalen, NRW, Sachsen, Thüringen, Brandenburg,
    Baden-Württemberg, Rheinland-Pfalz, Schleswig-Holstein, Mecklenburg-Vorpommern, Ruhrgebiet, Saarland`,
  AT: 'Tirol, Steiermark, Kärnten, Vorarlberg, Oberösterreich, Niederösterreich, Burgenland',
  FR: `Île-de-France, Bretagne, Normandie, Nouvelle-Aquitaine, Occitanie, Provence, Côte d'Azur, French Riviera, Alsace,
    Auvergne-Rhône-Alpes, Pays de la Loire, Hauts-de-France`,
  IT: `Toscana, Tuscany, Toscane, Toskana, Lombardia, Lombardy, Sicilia, Sicily, Sizilien, Sardegna, Sardinia, Cerdeña, Puglia, Veneto,
    Piemonte, Emilia-Romagna, Liguria, Umbria, Calabria, Abruzzo, Friuli-Venezia Giulia, Trentino-Alto Adige`,
  PT: 'Algarve, Alentejo, Madeira, Açores, Azores',
  BR: `Minas Gerais, Rio Grande do Sul, Santa Catarina, Mato Grosso, Mato Grosso do Sul, Paraná, Pernambuco, Bahia, Ceará, Goiás,
    Espírito Santo, Rio Grande do Norte, Distrito Federal`,
  AR: 'Patagonia Argentina, Gran Buenos Aires, Provincia de Buenos Aires, Entre Ríos, Neuquén, Tierra del Fuego',
  CO: 'Antioquia, Cundinamarca, Valle del Cauca, Norte de Santander, Eje Cafetero',
  AU: 'New South Wales, Queensland, South Australia, Western Australia, Northern Territory, Tasmania, Gold Coast, Sunshine Coast',
  IN: 'Maharashtra, Karnataka, Tamil Nadu, Kerala, Gujarat, Rajasthan, Uttar Pradesh, Madhya Pradesh, Andhra Pradesh, West Bengal',
  ZA: 'Western Cape, Eastern Cape, Northern Cape, KwaZulu-Natal, Gauteng',
  NZ: 'North Island, South Island, Bay of Plenty',
};

/**
 * Nationalities that are no language: a stem and, parted by slashes, its endings; short names of countries stand among them.
 * The adjective of the two Americas (es americano) is left out, and so is any word that is also a language.
 */
export const NATIONALITIES = `
AR argentin/e/es/o/a/os/as/i argentine/an argentinian//s argentinisch//e/en/er/es argentinier//in
AT austrian//s austriac/o/a/os/as/i/he autrichien//s/ne/nes österreichisch//e/en/er/es
AU australian//s australian/o/a/os/as/i/e australien/ne/nes australisch//e/en/er/es
BE belgian//s belga//s belgisch//e/en/er/es
BO bolivian//s bolivian/o/a/os/as bolivien//ne
BR brazilian//s brasileñ/o/a/os/as brasileir/o/a/os/as brésilien//s/ne/nes brasilianisch//e/en/er/es brasilian/o/a/i/e
CA canadian//s canadiens/e canadien//s/ne/nes canadiense//s canadense//s kanadisch//e/en/er/es canades/e/i
CH schweizer//isch/ische/ischen suiz/o/a/os/as suíç/o/a/os/as svizzer/o/a/i/e
CL chilean//s chilen/o/a/os/as/i chilien//s/ne/nes chilenisch//e/en
CO colombian//s colombian/o/a/os/as/i/e colombien//s/ne/nes kolumbianisch//e/en
CR costarricense//s
CU cuban//s cuban/o/a/os/as/i/e cubain//s/e/es kubanisch//e/en
DO dominican/o/a/os/as
EC ecuadorian//s ecuatorian/o/a/os/as équatorien//s/ne/nes
GB british britisch//e/en/er/es britanni/que/ques británic/o/a/os/as britânic/o/a/os/as britannic/o/a/i/he scottish UK
GT guatemaltec/o/a/os/as guatemalan//s
HN hondureñ/o/a/os/as honduran//s
IN indian//s
MX mexican//s mexican/o/a/os/as mejican/a/o mexicain//s/e/es mexikanisch//e/en/er/es messican/o/a/i/e
NI nicaragüense//s
NZ neozeland/és/eses neozelandés/a
PA panameñ/o/a/os/as panamanian//s
PE peruvian//s peruan/o/a/os/as/i péruvien//s/ne/nes
PR puertorriqueñ/o/a/os/as boricua//s
PY paraguay/o/a/os/as paraguayan//s
SG singaporean//s
SV salvadoreñ/o/a/os/as
US american//s américain//s/e/es amerikanisch//e/en/er/es estadounidense//s estadunidense//s norteamerican/o/a/os/as statunitens/e/i USA EEUU EE.UU. États-Unis
UY uruguay/o/a/os/as uruguayan//s
VE venezolan/o/a/os/as venezuelan//s vénézuélien//s/ne/nes
ZA südafrikanisch//e/en/er/es sudafrican/o/a/os/as
MA marroquí//es moroccan//s marocain//s/e/es marokkanisch//e/en marocchin/o/a/i/e
AE emirat/í/íes emirati//s
EG egyptian//s egipci/o/a/os/as égyptien//s/ne/nes
NG nigerian//s nigerian/o/a/os/as
KE kenyan//s
PH filipino//s
`;
