/** How well a text matches a name: a score from 0 to 1, and the steps from the text to the name. */
export interface Match {
  score: number;
  how: string[];
}
