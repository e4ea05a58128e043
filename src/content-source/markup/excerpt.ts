/** The first line of a text as a finding shows it, at most 60 characters. */
export function excerpt(text: string): string {
  const line = text.trim().split('\n')[0] ?? '';
  return line.length > MOST ? `${line.slice(0, MOST)}…` : line;
}

const MOST = 60;
