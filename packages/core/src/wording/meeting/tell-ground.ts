import type { TalkGround } from '../../meeting/talk-ground.ts';
import { EVERYBODY, EVERYWHERE } from '../../model/organisation.ts';
import type { NameOf, Language } from '../wording.ts';
import { phrasesOf } from '../phrases-of.ts';
import { meetingTexts } from './meeting-texts.ts';

export interface TellGroundOptions {
  readonly language: Language;
  readonly name: NameOf;
  /** For whom it is told: "what you are looking for"; without it both sides are named. */
  readonly me?: string | undefined;
}

/** What two could talk about, as sentences, and a question with which to begin. */
export interface GroundTold {
  /** At least one. */
  readonly reasons: readonly string[];
  readonly opener: string;
}

/** The reasons that two have to talk, the weightiest first. */
export function tellGround(ground: TalkGround, { language, name, me }: TellGroundOptions): GroundTold {
  const { ground: say } = meetingTexts(language);
  const { wanted } = phrasesOf(language);
  const { needs, agreed, formerTie, common } = ground;
  const people = common.targetGroups.filter((group) => group !== EVERYBODY);
  const places = common.places.filter((place) => place !== EVERYWHERE);
  const shared = common.topics.length + people.length + places.length > 0;
  const [topic, group, place] = [common.topics[0], people[0], places[0]];
  const reasons = [
    ...needs.map((need) =>
      me === undefined
        ? say.need(wanted(need), name(need.seeker), name(need.provider))
        : need.seeker === me
          ? say.youSeek(wanted(need))
          : say.youOffer(wanted(need)),
    ),
    ...(agreed ? [say.agreed] : []),
    ...(formerTie ? [say.formerTie] : []),
    ...(shared ? [say.common(common.topics, people, places)] : []),
  ];
  const question =
    needs.length > 0
      ? say.aboutNeed
      : agreed
        ? say.aboutAgreed
        : formerTie
          ? say.aboutFormer
          : topic !== undefined
            ? say.aboutTopic(topic)
            : group !== undefined
              ? say.aboutPeople(group)
              : place !== undefined
                ? say.aboutPlace(place)
                : say.aboutAnything;
  return { reasons: reasons.length > 0 ? reasons : [say.nothingKnown], opener: say.opener(question) };
}
