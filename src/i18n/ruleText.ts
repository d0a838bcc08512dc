/** The wording of one rule of the check: three pillars, whole sentences, placeholders in braces. */
export interface RuleText {
  /** Heading of the group: what kind of mistake it is. */
  readonly title: string;
  /** What is wrong, with both figures and where. */
  readonly what: string;
  /** Why that is wrong. */
  readonly why: string;
  /** What to do. */
  readonly todo: string;
}
