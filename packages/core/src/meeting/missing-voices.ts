import type { Context } from '../findings/context.ts';
import type { TargetKind } from '../findings/partner-kinds.ts';
import { compareText } from '../shared/compare.ts';
import type { Conflicts } from './conflicts.ts';

/** More would be no proposal but a directory; the candidates are all there, too. */
const MOST_PROPOSALS = 3;

/** One who could lend a kind of partners its voice, and through whom the invitation could come. */
export interface VoiceProposal {
  readonly id: string;
  /** Those on the list who have an active or undated tie to it, by id. */
  readonly knownBy: readonly string[];
}

/** A kind of partner of which nobody is on the list, though the network has some. */
export interface MissingVoice {
  /** The id of the line of the target list. */
  readonly targetKind: string;
  /** All of that kind, by id. One of them is enough. */
  readonly candidates: readonly string[];
  /** At most three of them to ask first: who is there at present, in conflict with nobody on the list, and known to somebody on it. */
  readonly proposals: readonly VoiceProposal[];
}

/** Which lines of the target list nobody stands for. */
export interface Voices {
  readonly missing: readonly MissingVoice[];
  /** Ids of the lines of the target list of which nobody is in the network. */
  readonly notInNetwork: readonly string[];
}

/**
 * Holds a list of invited partners against a target list of kinds.
 *
 * @remarks Complexity: partners × lines, and ties and conflicts of the candidates.
 */
export function missingVoices(context: Context, targets: readonly TargetKind[], invited: readonly string[], conflicts: Conflicts): Voices {
  const onList = new Set(invited);
  const heard = new Set(invited.map((id) => context.network.organisation(id)!.kind));
  const voices = targets.map(({ id, kinds }) => ({
    targetKind: id,
    candidates: context.present.filter(({ kind }) => kind !== undefined && kinds.includes(kind)).map((one) => one.id),
    heard: kinds.some((kind) => heard.has(kind)),
  }));
  const propose = (candidates: readonly string[]): VoiceProposal[] =>
    candidates
      .map((id) => ({
        id,
        knownBy: context
          .partners(id)
          .filter((other) => onList.has(other))
          .sort(compareText),
        order:
          (context.network.organisation(id)!.status === 'paused' ? 4 : 0) + (conflicts.of(id).some((other) => onList.has(other)) ? 2 : 0),
      }))
      .sort((p, q) => p.order - q.order || Math.sign(q.knownBy.length) - Math.sign(p.knownBy.length) || compareText(p.id, q.id))
      .slice(0, MOST_PROPOSALS)
      .map(({ id, knownBy }) => ({ id, knownBy }));
  return {
    missing: voices
      .filter((voice) => voice.candidates.length > 0 && !voice.heard)
      .map(({ targetKind, candidates }) => ({ targetKind, candidates, proposals: propose(candidates) })),
    notInNetwork: voices.filter(({ candidates }) => candidates.length === 0).map(({ targetKind }) => targetKind),
  };
}
