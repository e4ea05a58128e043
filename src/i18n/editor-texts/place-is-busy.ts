/** Said in both languages, since it is found deep in a build, where nobody knows who reads it. */
export function placeIsBusy(place: string): string {
  return [
    `${place}: папку уже минуту занимают другие сборки. Повторите, когда они закончатся.`,
    `${place}: other builds have held this folder for a minute. Try again once they are done.`,
  ].join('\n');
}
