import { words, type FieldWords } from './field-words.ts';
import { OPEN_HEADINGS } from './visibility-headings.ts';

/** The columns of the table "Akteure". */
export const ORGANISATION_WORDS: readonly FieldWords[] = [
  {
    field: 'id',
    heading: 'ID',
    words: words('id kennung akteurid organisationid organizationid actorid orgid'),
    weak: words('nr nummer lfdnr no key node'),
  },
  {
    field: 'name',
    heading: 'Name',
    required: true,
    words: words(
      'name organisation organization akteur akteure partner partnerorganisation einrichtung namederorganisation namedereinrichtung organisationname organizationname vereinsname organisationen organizations',
    ),
    weak: words('verein vereine bezeichnung titel title label initiative institution kooperationspartner mitglied mitglieder actor actors'),
  },
  {
    field: 'shortName',
    heading: 'Kurzname',
    words: words('kurzname kuerzel abkuerzung kurzform kurzbezeichnung shortname acronym abbreviation'),
  },
  {
    field: 'kind',
    heading: 'Art',
    words: words(
      'art typ type kind organisationsart artderorganisation organisationstyp organisationsform partnerart akteurstyp partnertyp',
    ),
    weak: words('kategorie category'),
  },
  {
    field: 'topics',
    heading: 'Themen',
    words: words(
      'themen thema topics topic handlungsfelder handlungsfeld themenfelder themenfeld themenbereiche arbeitsfelder arbeitsfeld arbeitsschwerpunkte schwerpunkte taetigkeitsfelder',
    ),
    weak: words('kategorien categories angebote angebot offers offer services leistungen bietet tags schlagworte keywords'),
  },
  {
    field: 'targetGroups',
    heading: 'Zielgruppen',
    words: words('zielgruppen zielgruppe targetgroups targetgroup audience audiences adressaten fuerwen'),
  },
  {
    field: 'places',
    heading: 'Stadtteile',
    words: words(
      'stadtteile stadtteil districts district bezirke bezirk ortsteile ortsteil einzugsgebiet quartier quartiere sozialraum viertel places place wo',
    ),
    weak: words('ort orte location locations area gebiet region county kreis bundesland state'),
  },
  {
    field: 'needs',
    heading: 'Sucht',
    words: words('sucht bedarfe bedarf needs need gesucht braucht wirsuchen lookingfor seeks wants unterstuetzungsbedarf'),
  },
  {
    field: 'capacity',
    heading: 'Kapazität',
    words: words('kapazitaet kapazitaeten capacity freiekapazitaet freiekapazitaeten freieplaetze auslastung'),
  },
  { field: 'offerKind', heading: 'Angebotsart', words: words('angebotsart angebotsform offerkind') },
  { field: 'pace', heading: 'Tempo', words: words('tempo pace') },
  {
    field: 'avoid',
    heading: 'Nicht zusammenbringen',
    words: words('nichtzusammenbringen nichtzusammenbringenmit nichtmit avoid'),
    weak: words('konflikt konflikte konfliktmit'),
  },
  {
    field: 'umbrella',
    heading: 'Träger',
    words: words('traeger dachverband traegerverein gehoertzu umbrella parentorganisation'),
  },
  {
    field: 'successor',
    heading: 'Nachfolge',
    words: words('nachfolge nachfolgerin nachfolgeorganisation ersetztdurch successor replacedby'),
  },
  {
    field: 'groups',
    heading: 'Gruppen',
    words: words(
      'gruppen gruppe gremien gremium arbeitsgruppen arbeitsgruppe ag ags arbeitskreise arbeitskreis groups group workinggroups committees committee',
    ),
    weak: words('ausschuesse ausschuss beiraete beirat clubs club boards board'),
  },
  {
    field: 'funder',
    heading: 'Hauptgeldgeber',
    words: words('hauptgeldgeber geldgeber hauptfoerderer foerderer foerdermittelgeber foerdergeber funder mainfunder'),
    weak: words('finanzierung foerderung funding'),
  },
  {
    field: 'fundingShare',
    heading: 'Anteil Hauptgeldgeber (%)',
    words: words('anteilhauptgeldgeber anteil foerderanteil anteilfoerderung share fundingshare shareofmainfunder'),
  },
  {
    field: 'fundedSince',
    heading: 'Gefördert seit',
    words: words('gefoerdertseit foerderungseit finanziertseit foerderbeginn fundedsince'),
  },
  {
    field: 'securedUntil',
    heading: 'Gesichert bis',
    words: words(
      'gesichertbis foerderungbis gefoerdertbis finanziertbis finanzierungbis foerderende securedtill secureduntil fundeduntil fundingend',
    ),
    weak: words('laufzeitbis'),
  },
  {
    field: 'staff',
    heading: 'Hauptamt (Stellen)',
    words: words('hauptamtstellen hauptamt hauptamtliche hauptamtlichestellen stellen staff paidstaff paidpositions vzae fte'),
    weak: words('mitarbeitende'),
  },
  {
    field: 'volunteers',
    heading: 'Ehrenamtliche',
    words: words('ehrenamtliche ehrenamt freiwillige anzahlehrenamtliche volunteers volunteerstaff'),
  },
  {
    field: 'lastAttended',
    heading: 'Treffen (zuletzt da)',
    words: words('treffenzuletztda zuletztda zuletztdabei letztestreffen letzteteilnahme lastattended lastmeeting'),
    weak: words('treffen'),
  },
  { field: 'memberSince', heading: 'Dabei seit', words: words('dabeiseit mitgliedseit membersince joined'), weak: words('seit since') },
  { field: 'status', heading: 'Status', words: words('status zustand') },
  {
    field: 'network',
    heading: 'Ort/Netz',
    words: words('ortnetz netz netzwerk network stadt city kommune gemeinde'),
    weak: words('standort landkreis'),
  },
  { field: 'visibility', heading: 'Sichtbarkeit', words: words('sichtbarkeit visibility sichtbar'), weak: words(OPEN_HEADINGS) },
  {
    field: 'description',
    heading: 'Beschreibung',
    words: words('beschreibung kurzbeschreibung description about ueberuns kurzprofil'),
    weak: words('profil info'),
  },
  {
    field: 'website',
    heading: 'Website',
    words: words('website webseite homepage url internet internetseite internetadresse web www'),
    weak: words('link links'),
  },
  { field: 'x', heading: 'x', words: words('x posx') },
  { field: 'y', heading: 'y', words: words('y posy') },
  { field: 'colour', heading: 'Farbe', words: words('farbe color colour') },
];
