const colours = { red: 31, green: 32, yellow: 33, blue: 34, magenta: 35, cyan: 36, grey: 90 };

/** A colour of the terminal. */
export type Colour = keyof typeof colours;

const painted = process.stdout.isTTY && process.env.NO_COLOR === undefined;

/** Colours text when somebody looks at a terminal; files and pipes get plain text. */
export function paint(colour: Colour, text: string): string {
  return painted ? `\u001b[${colours[colour]}m${text}\u001b[0m` : text;
}
