import { de } from '../de/phrases.ts';
import { reportDe } from '../de/report.ts';
import type { NeedState, ReportTexts } from '../report-texts.ts';

/** What a potential analysis says in plain German: sentences of at most twelve words, one thought each. */
export const reportDeEinfach: ReportTexts = {
  ...reportDe,
  title: (network) => (network ? `Unser Netzwerk: ${network}` : 'Unser Netzwerk'),
  subtitle: { internal: 'Das fällt auf. Das ist gut. Das können Sie tun.', public: 'Das gibt es hier. Das fehlt noch.' },
  size: 'So groß ist es',
  audience: {
    internal: 'Nur für die Koordination. Manche Angaben sind nicht öffentlich.',
    public: 'Für alle. Hier stehen keine Namen von Partnern.',
  },
  headlines: 'Das ist wichtig',
  headlinesIntro: 'Hier können Sie anfangen. Zu jedem Punkt steht ein Grund.',
  nothingFound: 'Es ist nichts aufgefallen.',
  tooLittleKnown: (best) => `Dafür wissen wir noch zu wenig.${best ? ` ${best}` : ''}`,
  nothingHere: 'Das haben wir angesehen. Es ist nichts aufgefallen.',
  nextStep: 'Das können Sie tun:',
  andMore: (n) => (n === 1 ? 'Es gibt noch einen Fall.' : `Es gibt noch ${de.number(n)} Fälle.`),
  toldAbove: 'Mehr dazu steht unter „Das ist wichtig“.',
  strengths: 'Das ist gut',
  who: 'Wer mitmacht',
  whoIntro: 'Das haben die Partner selbst gesagt.',
  kinds: { caption: 'Arten von Partnern', column: 'Art' },
  topics: { caption: 'Themen', column: 'Thema' },
  withoutOffer: 'davon noch ohne Angebot',
  severalPossible: 'Ein Partner kann mehrere Themen haben. Deshalb darf man die Zahlen nicht zusammenzählen.',
  themes: {
    needs: {
      heading: 'Was gebraucht wird',
      intro: 'Das suchen Partner. Und so steht es darum.',
      unknown: 'Kein Partner hat gesagt, was er sucht.',
    },
    cohesion: {
      heading: 'Wer alle zusammenhält',
      intro: 'Über diese Partner finden andere ins Netz. Das ist viel Arbeit für sie.',
      unknown: 'Wir wissen nicht, wer wen kennt. Deshalb können wir dazu nichts sagen.',
    },
    connection: {
      heading: 'Wer noch allein ist',
      intro: 'Diese Partner kennen wenige oder keine anderen. Vielleicht fehlt nur der Eintrag. Fragen Sie zuerst nach.',
      unknown: 'Wir wissen nicht, wer wen kennt. Deshalb können wir dazu nichts sagen.',
    },
    care: {
      heading: 'Kontakte pflegen',
      intro: 'Manche Kontakte ruhen. Der letzte Kontakt ist länger als 18 Monate her.',
      unknown: 'Wir wissen nicht, wann zuletzt Kontakt war.',
    },
    together: {
      heading: 'Zusammen oder einzeln',
      intro: 'Manche Partner machen Ähnliches. Manche bleiben unter sich. Beides kann gewollt sein.',
      unknown: 'Dazu wissen wir noch zu wenig.',
    },
    representation: {
      heading: 'Wer mitredet',
      intro: 'Sind alle dabei, die dazugehören? Kommen sie zu den Treffen?',
      unknown: 'Dazu wissen wir noch zu wenig.',
    },
    money: {
      heading: 'Geld und Fristen',
      intro: 'Hier kommt fast alles Geld von einer Stelle. Die Zusage endet bald. Das bleibt unter uns.',
      unknown: 'Über das Geld der Partner wissen wir nichts.',
    },
    cities: {
      heading: 'Die Städte',
      intro: 'So stehen die Städte in Kontakt. Die Reihenfolge bedeutet nichts.',
      unknown: 'Wir kennen nur einen Ort.',
    },
    records: {
      heading: 'Bitte nachsehen',
      intro: 'Manche Einträge meinen vielleicht dasselbe. Bis dahin zählen wir sie einzeln.',
      unknown: 'Dazu können wir nichts sagen.',
    },
    other: { heading: 'Das gibt es auch', intro: 'Das ist uns noch aufgefallen.', unknown: 'Dazu können wir nichts sagen.' },
  },
  needsTable: { caption: 'Was gebraucht wird', need: 'Gesucht wird', seeker: 'Wer sucht', state: 'So steht es' },
  needState: (state, providers, city) => NEED_STATES[state](de.list(providers, 3), city ? ` in ${city}` : ''),
  alsoThere: (words) => `Das gibt es auch, mit der Zahl der Partner: ${words}.`,
  moreRows: (n) => (n === 1 ? 'Eine Zeile steht hier nicht.' : `${de.Number(n)} Zeilen stehen hier nicht.`),
  suggestions: 'Ideen',
  suggestionsIntro: 'Diese Partner können Sie bekannt machen. Sie entscheiden, was passt.',
  must: { heading: 'Das ist wichtig: Jemand wartet', intro: 'Ein Partner braucht etwas. Ein anderer hat es.' },
  can: { heading: 'Das wäre schön', intro: 'Niemand wartet darauf. Aber beide haben etwas davon.' },
  noSuggestions: 'Wir haben keine Idee gefunden.',
  caveat: 'Denken Sie daran:',
  moreSuggestions: (n) => (n === 1 ? 'Es gibt noch eine Idee.' : `Es gibt noch ${de.number(n)} Ideen.`),
  missing: 'Das fehlt noch',
  missingIntro: 'Mit diesen Angaben können wir mehr sagen.',
  method: 'So haben wir das gemacht',
  methodText: [
    'Wir haben nur die Tabellen der Koordination angesehen. Niemand wurde gefragt. Nichts ist aus dem Internet.',
    'Eine leere Zelle heißt: Das wissen wir nicht. Sie heißt nie: Das gibt es nicht.',
    'Bei „Wie sicher?“ steht, wie viel wir wissen. Wissen wir fast alles, steht dort „Sicher“. Wissen wir wenig, steht dort „Unsicher“. Manches wird leicht vergessen. Dann steht dort nur „wahrscheinlich“.',
    'Wir sagen nicht, wie gut jemand arbeitet. Das können wir nicht wissen.',
  ],
  basis: 'Daher wissen wir das',
  publicIntro: 'Hier steht, was es im Netz gibt. Und was noch fehlt.',
  connected: (part, whole) =>
    part === whole ? 'Alle Partner gehören zusammen.' : `Rund ${part} von rund ${whole} Partnern gehören zusammen.`,
  offers: { heading: 'Das gibt es', intro: 'Zu diesen Themen gibt es Angebote.', caption: 'Angebote nach Themen' },
  everybodyOrUnknown: 'wissen wir nicht',
  othersAre: (kinds) => `Bei „Weitere“ sind: ${de.list(kinds, kinds.length)}.`,
  gaps: {
    heading: 'Das fehlt noch',
    intro: 'Das wird gesucht. Noch bietet es niemand an. Können Sie helfen? Dann melden Sie sich gern.',
    none: 'Zurzeit hat niemand öffentlich gesagt, was fehlt.',
  },
  publicMethod: [
    'Wir zeigen nur, was öffentlich sein darf. Alles andere haben wir vorher entfernt.',
    'Die Zahlen sind gerundet. Kleine Gruppen zählen wir zusammen. So erkennt man niemanden.',
    'Eine leere Zelle heißt: Das wissen wir nicht.',
  ],
};

const NEED_STATES: Readonly<Record<NeedState, (providers: string, inCity: string) => string>> = {
  topic: (_, inCity) => `Das bietet${inCity} noch niemand an.`,
  'target-group': (almost) => `Das gibt es, aber nicht für diese Menschen${almost && ` (${almost})`}.`,
  place: (almost) => `Das gibt es, aber nicht an diesem Ort${almost && ` (${almost})`}.`,
  capacity: (almost) => `Das gibt es, aber es ist nichts frei${almost && ` (${almost})`}.`,
  'only-project': (providers) => `Das gibt es nur für eine Zeit: ${providers}.`,
  single: (provider, inCity) => `Das hat${inCity} nur: ${provider}.`,
  covered: (providers) => `Das haben: ${providers}.`,
};
