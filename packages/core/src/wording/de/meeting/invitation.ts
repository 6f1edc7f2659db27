import { de } from '../phrases.ts';
import { several, share } from './attendees.ts';

const themes = (topics: readonly string[]): string[] =>
  topics.length > 0 ? [`${topics.length > 1 ? 'Themen' : 'Thema'} ${de.list(topics)}`] : [];

/** A bare year is kept as its January. */
const when = (day: string): string => (day.endsWith('-01') && day.length === 7 ? day.slice(0, 4) : `im ${de.date(day.slice(0, 7))}`);

/** Whom to invite. */
export const invitation = {
  /** "Einladungsliste zum Thema Wohnen, für Frauen" */
  title(topics: readonly string[], targetGroups: readonly string[]): string {
    const theme = topics.length > 0 ? [`${topics.length > 1 ? 'zu den Themen' : 'zum Thema'} ${de.list(topics)}`] : [];
    const people = targetGroups.length > 0 ? [`für ${de.list(targetGroups)}`] : [];
    const what = [...theme, ...people].join(', ');
    return what === '' ? 'Einladungsliste ohne Thema' : `Einladungsliste ${what}`;
  },
  lead: (n: number): string =>
    n === 0 ? 'Noch steht niemand auf der Liste.' : `Auf der Liste ${several(n, 'steht ein Partner', 'stehen', 'Partner')}.`,
  fitsWhen(topics: number, targetGroups: number): string {
    const named = [
      ...(topics > 0 ? [topics > 1 ? 'eines der Themen' : 'das Thema'] : []),
      ...(targetGroups > 0 ? [targetGroups > 1 ? 'eine der Zielgruppen' : 'die Zielgruppe'] : []),
    ];
    return `Passend ist, wer ${named.join(' oder ')} nennt.`;
  },
  noTheme: 'Ein Thema ist nicht genannt. Auf der Liste steht deshalb nur, wer immer dabei ist.',

  core: (group: string): string => (group === 'Stamm' ? 'Aus dem Stamm: immer dabei' : `Immer dabei: ${group}`),
  noCore: (group: string): string => `Die Gruppe „${group}“ steht in den Daten bei niemandem. Wer immer dabei ist, ergänzen Sie selbst.`,
  regulars: (names: readonly string[]): string => `Bei mindestens vier der letzten sechs Treffen war jemand da von: ${de.list(names, 30)}.`,
  fitting: 'Passend zum Thema',
  nobodyFits: 'Kein weiterer Partner im Netz passt dazu.',
  offices: 'Zuständige Behörden',
  noOffice: 'Keine Behörde im Netz passt dazu. Fragen Sie bei der Stadt nach, wer zuständig ist.',

  // reasons, as one line behind a name or in a column
  fromCore: (group: string): string => (group === 'Stamm' ? 'aus dem Stamm' : `immer dabei (${group})`),
  topics: (topics: readonly string[]): string => themes(topics).join(''),
  targetGroups: (groups: readonly string[]): string => `${groups.length > 1 ? 'Zielgruppen' : 'Zielgruppe'} ${de.list(groups)}`,
  office: 'zuständige Behörde',
  voice: (kind: string): string => `fehlende Stimme: ${kind}`,

  voices: 'Fehlende Stimmen',
  voicesLead: 'Von diesen Arten steht noch niemand auf der Liste. Je ein Partner genügt.',
  kindsOr: (kinds: readonly string[]): string => kinds.join(' oder '),
  kind: (kind: string, n: number): string => (n === 1 ? `${kind}:` : `${kind}, ${de.number(n)} Partner im Netz:`),
  candidate: (name: string, knownBy: readonly string[]): string =>
    knownBy.length === 0 ? name : `${name}, in Kontakt mit ${de.list(knownBy, 2)}`,
  notInNetwork: (kinds: readonly string[]): string => `Von diesen Arten ist niemand im Netz: ${de.list(kinds, 9)}.`,
  kindsUnknown: 'Die Art ist bei keinem Partner bekannt. Welche Stimmen fehlen, lässt sich deshalb nicht sagen.',

  hosts: 'Wo Sie zu Gast sein könnten',
  rooms: (topics: readonly string[]): string => `${de.list(topics)} im Angebot`,
  roomTies: (names: readonly string[]): string => `ein gemeinsamer Raum mit ${de.list(names, 2)}; wem er gehört, steht nicht in den Daten`,
  theme: 'passend zum Thema',
  places: (places: readonly string[]): string => `in ${de.list(places)}`,
  fewTies: 'bisher wenige Verbindungen, ein Treffen dort macht bekannt',
  notInvited: 'Noch nicht auf der Liste.',
  hostedBefore: 'Dort war schon ein Treffen.',
  hostConflicts: (names: readonly string[]): string => `Nicht zusammenbringen mit: ${de.list(names)}.`,
  noHost: 'Kein Partner nennt Räume, die zurzeit frei sind. Fragen Sie im Kreis der Eingeladenen nach.',
  busyHosts: (names: readonly string[]): string => `Räume gibt es auch hier, zurzeit aber nichts Freies: ${de.list(names)}.`,
  hostHistory: 'Wo die letzten Treffen waren, steht nicht in den Daten.',
  askAboutRoom: 'Ob der Raum groß genug, frei und ohne Stufen ist, fragen Sie bitte nach.',

  absent: 'Länger nicht dabei',
  absentLead: 'Rufen Sie vor dem Treffen an: Von diesen Eingeladenen war seit mindestens einem Jahr niemand bei einem Treffen.',
  lastThere: (name: string, day: string): string => `${name}: zuletzt ${when(day)}.`,
  neverThere: (name: string): string => `${name}: in den Daten bei keinem Treffen.`,

  conflicts: 'Nur für die Koordination',
  conflictsLead: 'Diese sollen nicht zusammengebracht werden. Niemand ist deshalb gestrichen: Sie entscheiden, wen Sie wie einladen.',
  avoid: (a: string, b: string): string => `${a} und ${b}: vermerkt unter „nicht zusammenbringen“.`,
  strained: (a: string, b: string): string => `${a} und ${b}: Die Verbindung ist belastet.`,

  perhaps: 'Vielleicht auch',
  perhapsLead: (n: number): string =>
    n === 1
      ? 'Bei diesem Partner fehlen Themen oder Zielgruppen. Vielleicht passt die Einladung auch hier:'
      : `Bei ${de.number(n)} Partnern fehlen Themen oder Zielgruppen. Vielleicht passt die Einladung auch hier:`,
  perhapsMore: (n: number): string => (n === 1 ? 'Dazu ein weiterer.' : `Dazu ${de.number(n)} weitere.`),

  basis: (what: 'topics' | 'targetGroups' | 'kinds', known: number, of: number): string => {
    const tells = { topics: 'sind die Themen', targetGroups: 'sind die Zielgruppen', kinds: 'ist die Art' }[what];
    return `Für ${share(known, of, 'Partner', 'Partnern')} ${tells} bekannt.`;
  },
  attendanceBasis: (known: number, of: number): string =>
    `Für ${share(known, of, 'Eingeladenen')} ist bekannt, wann zuletzt jemand da war.`,
};
