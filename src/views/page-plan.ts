/** A page before it is made: its view takes time and memory only when it is printed. */
export interface PagePlan<View> {
  /** The parts of its address below its language, by the names that the route gives them. */
  params: Readonly<Record<string, string | undefined>>;
  /** Makes what the page prints, anew each time. */
  make: () => View;
}
