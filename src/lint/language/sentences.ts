/** Sentences of a text, without what separates them; a point inside a figure or after one letter ends none. */
export const sentencesOf = (text: string): string[] =>
  text
    .split(
      /(?<=[.!?؟。！？…]["'”’»)]?)(?<!(?:^|[\s(])\p{L}\.)(?<!(?:\be\.g|\bi\.e|\bvs|\bca|\betc|\bbzw|\bz\. ?B)\.)\s+/u,
    )
    .map((sentence) => sentence.trim())
    .filter(Boolean);
