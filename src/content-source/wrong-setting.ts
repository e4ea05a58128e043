/** A variable of the environment says what cannot be; the message tells a reader which one, and what it takes. */
export class WrongSetting extends Error {}
