/** Reads a file of the search, which the build made as its readers expect it. Rejects when it cannot be had. */
export async function loadJson<Contents>(address: string): Promise<Contents> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return (await response.json()) as Contents;
}
