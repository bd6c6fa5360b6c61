/** A telephone's width: a panel covers the editors there, as style.css has it. */
export const isNarrow = () => matchMedia('(max-width: 700px)').matches;
