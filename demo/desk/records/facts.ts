/** What a record adds to the log: what was said, once; and of what was thought of it only what is new. Pure. */
import { isDeepStrictEqual } from 'node:util';
import type { WireRecord } from '../../../widget/model/wireRecord.ts';
import type { Fact, Rating, Review } from '../core/fact.ts';
import { packetOf } from './packet.ts';

export type Known = {
  readonly reviews: readonly unknown[];
  /** The newest. */
  readonly rating: unknown;
};

export function factsOf(record: WireRecord, { reviews, rating: known }: Known): readonly Fact[] {
  const { number, end } = record;
  const rating = ratingIn(record);
  return [
    {
      type: 'desk.recorded',
      data: { packet: packetOf(record), verified: false, record: { number, end } },
    },
    ...reviewsIn(record)
      .filter((review) => !reviews.some((one) => isDeepStrictEqual(one, review)))
      .map((data): Fact => ({ type: 'desk.reviewed', data })),
    ...(rating === null || isDeepStrictEqual(known, rating)
      ? []
      : [{ type: 'desk.rated', data: rating } as const]),
  ];
}

/** In the words of `POST /conversations/{id}/feedback`. */
function reviewsIn({ feedback, transcript }: WireRecord): readonly Review[] {
  return feedback.map(({ message, comment }) => {
    const said = transcript.messages.find(({ id }) => id === message)?.ai?.feedback;
    return {
      kind: 'answer_rating',
      about: { message },
      ...(said === undefined ? {} : { verdict: said === 'helpful' ? 'good' : 'bad' }),
      comment,
      by: 'user',
    };
  });
}

function ratingIn({ rating }: WireRecord): Rating | null {
  return rating === undefined ? null : { ...rating, about: 'bot' };
}
