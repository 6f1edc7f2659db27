import { de } from '../../de/phrases.ts';
import { invitation as german } from '../../de/meeting/invitation.ts';
import { share } from './attendees.ts';
import type { InvitationTexts } from '../../meeting/texts.ts';

/** Whom to invite, in plain German. */
export const invitation: InvitationTexts = {
  ...german,
  title(topics, targetGroups) {
    const what = [...topics, ...targetGroups.map((people) => `für ${people}`)].join(', ');
    return what === '' ? 'Wen Sie einladen' : `Wen Sie einladen: ${what}`;
  },
  lead: (n) =>
    n === 0
      ? 'Auf der Liste steht noch niemand.'
      : n === 1
        ? 'Auf der Liste steht ein Partner.'
        : `Auf der Liste stehen ${de.number(n)} Partner.`,
  fitsWhen(topics, targetGroups) {
    const topic = topics > 1 ? 'Es passt, wer eines der Themen nennt.' : 'Es passt, wer das Thema nennt.';
    const people = targetGroups > 1 ? 'wer für eine dieser Gruppen arbeitet.' : 'wer für diese Gruppe arbeitet.';
    return targetGroups === 0 ? topic : topics === 0 ? `Es passt, ${people}` : `${topic} Oder ${people}`;
  },
  noTheme: 'Sie haben kein Thema genannt. Hier stehen nur die festen Partner.',

  core: (group) => (group === 'Stamm' ? 'Diese Partner sind immer dabei' : `Immer dabei: ${group}`),
  noCore: (group) => `Die Gruppe „${group}“ fehlt in der Liste. Ergänzen Sie die festen Partner selbst.`,
  regulars: (names) => `Diese Partner kommen oft: ${de.list(names, 30)}.`,
  fitting: 'Diese Partner passen',
  nobodyFits: 'Sonst passt niemand dazu.',
  offices: 'Diese Ämter sind zuständig',
  noOffice: 'Kein Amt passt dazu. Fragen Sie bei der Stadt nach.',

  fromCore: (group) => (group === 'Stamm' ? 'immer dabei' : `immer dabei (${group})`),
  office: 'zuständiges Amt',
  voice: (kind) => `fehlt noch: ${kind}`,

  voices: 'Wer noch fehlt',
  voicesLead: 'Von diesen Arten ist noch niemand eingeladen. Ein Partner genügt.',
  kind: (kind, n) => (n === 1 ? `${kind}:` : `${kind}. Davon gibt es ${de.number(n)}:`),
  candidate: (name, knownBy) => (knownBy.length === 0 ? name : `${name}. Kontakt gibt es über: ${de.list(knownBy, 2)}`),
  notInNetwork: (kinds) => `Diese Arten gibt es im Netz nicht: ${de.list(kinds, 9)}.`,
  kindsUnknown: 'Die Art der Partner steht nicht in der Liste. Darum wissen wir nicht, wer fehlt.',

  hosts: 'Wo das Treffen sein kann',
  rooms: (topics) => `bietet an: ${de.list(topics)}`,
  roomTies: (names) => `teilt einen Raum, mit ${de.list(names, 2)}`,
  theme: 'passt zum Thema',
  fewTies: 'hat noch wenige Kontakte',
  notInvited: 'Das ist noch nicht auf der Liste.',
  hostedBefore: 'Dort war schon ein Treffen.',
  hostConflicts: (names) => `Bitte nicht zusammenbringen mit: ${de.list(names)}.`,
  noHost: 'Niemand nennt freie Räume. Fragen Sie die Eingeladenen.',
  busyHosts: (names) => `Hier gibt es Räume, aber gerade ist nichts frei: ${de.list(names)}.`,
  hostHistory: 'Wo die letzten Treffen waren, wissen wir nicht.',
  askAboutRoom: 'Fragen Sie nach: Ist der Raum groß genug? Ist er frei? Gibt es Stufen?',

  absent: 'Länger nicht dabei',
  absentLead: 'Diese Partner waren länger nicht bei einem Treffen. Rufen Sie vorher an.',
  lastThere: (name, day) =>
    `${name}: das letzte Mal ${day.length === 7 && day.endsWith('-01') ? day.slice(0, 4) : `im ${de.date(day.slice(0, 7))}`}.`,
  neverThere: (name) => `${name}: noch bei keinem Treffen.`,

  conflicts: 'Nur für die Koordination',
  conflictsLead: 'Diese Partner sollen sich nicht begegnen. Beide stehen auf der Liste. Sie entscheiden.',
  avoid: (a, b) => `${a} und ${b}: „nicht zusammenbringen“.`,
  strained: (a, b) => `${a} und ${b}: Der Kontakt ist schwierig.`,

  perhaps: 'Vielleicht auch',
  perhapsLead: () => 'Hier fehlen Angaben. Vielleicht passt die Einladung auch hier:',
  perhapsMore: (n) => (n === 1 ? 'Dazu kommt noch einer.' : `Dazu kommen noch ${de.number(n)}.`),

  basis: (what, known, of) => {
    const tells = { topics: 'die Themen', targetGroups: 'die Zielgruppen', kinds: 'die Art' }[what];
    return `Wir kennen ${tells} von ${share(known, of)}.`;
  },
  attendanceBasis: (known, of) => `Bei ${de.figure(known)} von ${de.figure(of)} Eingeladenen kennen wir das letzte Treffen.`,
};
