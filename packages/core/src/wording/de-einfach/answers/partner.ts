import type { PartnerTexts } from '../../de/answers/partner.ts';
import { partner as german } from '../../de/answers/partner.ts';
import { de } from '../../de/phrases.ts';

/** One partner, for the talk with it, in plain German. */
export const partner: PartnerTexts = {
  ...german,
  title: (name) => `Über diesen Partner: ${name}`,
  noTopics: 'Wir wissen nicht, was der Partner anbietet. Fragen Sie nach.',
  capacity: { free: 'Gerade ist etwas frei.', full: 'Gerade ist nichts frei.', unknown: 'Wir wissen nicht, ob etwas frei ist.' },
  paused: 'Der Partner macht gerade Pause.',
  offerKind: { regular: 'Das Angebot bleibt.', project: 'Das Angebot ist ein Projekt. Es kann enden.' },
  groups: (groups) => `Macht mit bei: ${groups}.`,
  members: (names) => `Dazu gehört: ${names}.`,
  funding: (share, until) =>
    `Vom wichtigsten Geldgeber: ${[...(share === undefined ? [] : [`${String(share).replace('.', ',')} %`]), ...(until === undefined ? [] : [`sicher bis ${de.date(until)}`])].join(', ')}.`,
  needs: 'Das wird gesucht',
  helpInContact: (names) => `Diese Partner helfen und sind bekannt: ${names}.`,
  helpToMeet: (names) => `Diese Partner helfen und sind noch neu: ${names}.`,
  almost: (names) => `Das passt fast: ${names}.`,
  unavailable: (names) => `Das passt, ist aber gerade voll: ${names}.`,
  sameHere: (names) => `Das Gleiche sucht: ${names}.`,
  sameElsewhere: (cities) => `Das Gleiche suchen Partner in: ${cities}.`,
  solved: (cities) => `Das gibt es schon in: ${cities}. Fragen Sie dort nach.`,
  couldMeet: 'Hier kann der Partner helfen',
  inContact: 'Es gibt schon Kontakt.',
  notInContact: 'Es gibt noch keinen Kontakt.',
  ties: 'Kontakte',
  noTie: 'In der Liste steht noch kein Kontakt.',
  tiesCaption: (n) => (n === 1 ? 'Ein Kontakt' : `${de.Number(n)} Kontakte`),
  states: { active: 'gibt es', unknown: 'gibt es, ohne Datum', dormant: 'lange her' },
  remarks: { must: 'nötig', oneSided: 'nur von einem genannt', strained: 'schwierig, nur intern' },
  planned: 'Das ist geplant',
  stages: { agreed: (name) => `Verabredet mit: ${name}.`, idea: (name) => `Eine Idee: ${name}.` },
  hangsOnIt: 'Ohne diesen Partner',
  substitutes: 'Wer kann das auch?',
  fits: {
    full: (names) => `Fast das Gleiche macht: ${names}.`,
    partly: (names) => `Einen Teil davon macht: ${names}.`,
    notFree: (names) => `Das passt, ist aber gerade voll: ${names}.`,
    nobody: 'Im Netz macht das sonst niemand.',
  },
  lost: 'Wenn andere fehlen',
  lostLead: 'Diese Partner fehlen oder könnten fehlen. Das ist möglich:',
  why: {
    ended: (name) => `Nicht mehr dabei: ${name}.`,
    bridge: (name) => `Sehr wichtig für den Zusammenhalt: ${name}.`,
    'funding-risk': (name) => `Das Geld endet bald: ${name}.`,
  },
  peers: 'Wer macht fast das Gleiche?',
  tied: {
    active: 'Es gibt schon Kontakt.',
    unknown: 'Es gibt schon Kontakt.',
    dormant: 'Früher gab es Kontakt.',
    none: 'Es gibt noch keinen Kontakt.',
  },
  suggestions: 'Ideen',
  together: 'Sprechen Sie mit dem Partner darüber. Er weiß es am besten.',
};
