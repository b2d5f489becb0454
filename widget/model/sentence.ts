/**
 * A sentence as translators write it: whole, with named values in braces ("{name} has joined."). Where it depends on a
 * number, it is written once for each plural form of the language and chosen by `count`.
 */
export type Sentence = string | Plural;

/** By the name of the form, `other` among them: https://cldr.unicode.org/index/cldr-spec/plural-rules */
export type Plural = Readonly<Record<string, string>>;

/** By name: "offer.question". */
export type Dictionary = Readonly<Record<string, Sentence>>;
