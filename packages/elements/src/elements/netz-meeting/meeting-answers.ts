import {
  addLatecomers,
  applyCapture,
  balancedGroups,
  invitationList,
  invitationRows,
  meetingCapture,
  multipliers,
  pairMeeting,
  talkLists,
  tellCaptured,
  tellCaptureForm,
  tellGroups,
  tellInvitations,
  tellMultipliers,
  tellPairs,
  tellTalks,
  type AnswerOptions,
  type BalancedGroups,
  type CaptureApplied,
  type InvitationList,
  type InvitationRow,
  type IsoDay,
  type MeetingCapture,
  type Pairing,
  type TextDocument,
} from '@netz-map/core';
import { captureOf } from './capture-of.ts';
import { comingIds, type MeetingState } from './meeting-state.ts';

/** What the core answers about one meeting: each question once, until something in it changes. */
export class MeetingAnswers {
  readonly options: AnswerOptions;
  readonly #known = new Map<string, { readonly question: string; readonly answer: unknown }>();

  /** @param options of one network, day and language; another one needs answers of its own */
  constructor(options: AnswerOptions) {
    this.options = options;
  }

  /** Whether these are answers about this network and day in this language. */
  isFor({ network, asOf, language }: AnswerOptions): boolean {
    const mine = this.options;
    return mine.network === network && mine.asOf === asOf && mine.language === language;
  }

  invitations({ topic, people, place, core }: MeetingState): InvitationList {
    return this.#once('invitations', [topic, people, place, core], () =>
      invitationList(this.options.network, {
        asOf: this.options.asOf,
        topics: topic ? [topic] : [],
        targetGroups: people ? [people] : [],
        places: place ? [place] : [],
        coreGroup: core || undefined,
      }),
    );
  }

  tellInvitations(state: MeetingState): TextDocument {
    const { topic, people, place, core } = state;
    return this.#once('invitations-told', [topic, people, place, core], () => tellInvitations(this.invitations(state), this.options));
  }

  invitationRows(state: MeetingState): InvitationRow[] {
    return invitationRows(this.invitations(state), this.options);
  }

  /** The fewest to call so that everybody hears of it. */
  tellCalls(): TextDocument {
    const { network, asOf } = this.options;
    return this.#once('calls', [], () => tellMultipliers(multipliers(network, { asOf }), this.options));
  }

  pairing(state: MeetingState): Pairing {
    const { network, asOf } = this.options;
    const attendees = [...state.present].sort();
    return this.#once('pairing', [attendees, state.late, state.mixed], () => {
      const first = pairMeeting(network, { asOf, attendees, seed: state.mixed || undefined });
      return state.late.length > 0 ? addLatecomers(first, network, { latecomers: state.late }) : first;
    });
  }

  groups(state: MeetingState): BalancedGroups {
    const { network, asOf } = this.options;
    const { size, mixed } = state;
    const attendees = comingIds(state);
    return this.#once('groups', [attendees, size, mixed], () => balancedGroups(network, { asOf, attendees, size, seed: mixed + 1 }));
  }

  /** The plan that is chosen, in sentences. */
  tellPlan(state: MeetingState): TextDocument {
    const { network, asOf } = this.options;
    const attendees = comingIds(state);
    switch (state.plan) {
      case 'pairs':
        return this.#once('pairs-told', [[...state.present].sort(), state.late, state.mixed], () =>
          tellPairs(this.pairing(state), this.options),
        );
      case 'groups':
        return this.#once('groups-told', [attendees, state.size, state.mixed], () => tellGroups(this.groups(state), this.options));
      case 'talks':
        return this.#once('talks', [attendees], () => tellTalks(talkLists(network, { asOf, attendees }), this.options));
    }
  }

  /** The pairs of the plan, of three each two; none where pairs are not the plan. Of notes that were opened: who talked. */
  planned(state: MeetingState): MeetingCapture['talked'] {
    if (state.opened) return state.opened;
    const { network, asOf } = this.options;
    return state.plan === 'pairs' ? meetingCapture(network, { date: asOf, pairing: this.pairing(state) }).talked : [];
  }

  /** The empty form, for paper. */
  tellForm(state: MeetingState, date: IsoDay): TextDocument {
    const form = { date, topic: state.topic || undefined, attendees: comingIds(state), talked: this.planned(state) };
    return tellCaptureForm({ ...form, agreed: [], needs: [], offers: [] }, this.options);
  }

  /** What was filled in, as the file holds it. */
  capture(state: MeetingState, date: IsoDay): MeetingCapture {
    return captureOf(state, date, this.planned(state));
  }

  /** What the form brings into the network. */
  applied(state: MeetingState, date: IsoDay): CaptureApplied {
    const capture = this.capture(state, date);
    return this.#once('applied', [capture], () => applyCapture(this.options.network, capture));
  }

  tellCaptured(state: MeetingState, date: IsoDay): TextDocument {
    return tellCaptured(this.applied(state, date), this.options);
  }

  #once<Answer>(name: string, asked: unknown, answer: () => Answer): Answer {
    const question = JSON.stringify(asked);
    const known = this.#known.get(name);
    if (known?.question === question) return known.answer as Answer;
    const fresh = answer();
    this.#known.set(name, { question, answer: fresh });
    return fresh;
  }
}
