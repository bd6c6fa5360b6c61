/** Whether the window is as narrow as a telephone; there a panel covers the editors. Keep the width equal to the one in style.css. */
export const isNarrow = () => matchMedia('(max-width: 700px)').matches;
