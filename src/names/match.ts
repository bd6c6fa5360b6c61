/** How well a text fits a name: from 0 to 1, with the steps from the one to the other. */
export interface Match {
  score: number;
  how: string[];
}
