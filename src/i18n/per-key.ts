/**
 * The same function, made once for each key: `Intl` objects cost more to make than to use, and a large site asks for
 * the same few a million times.
 */
export function perKey<Key, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const made = new Map<Key, Value>();
  return (key) => {
    const known = made.get(key);
    if (known !== undefined) return known;
    const value = make(key);
    made.set(key, value);
    return value;
  };
}
