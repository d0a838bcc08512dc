/** The wording of one rule of the check: three pillars, whole sentences, placeholders in braces. */
export interface RuleText {
  /** Heading of the group: what kind of mistake it is. */
  readonly title: string;
  /** What is wrong, with both figures and where. */
  readonly what: string;
  /** Why that is wrong. */
  readonly why: string;
  /** What to do by hand. */
  readonly todo: string;
  /** What to do instead where a fix is offered; without it the fix is a proposal to compare. */
  readonly mend?: string;
}
