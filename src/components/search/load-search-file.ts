/**
 * Reads a file of the search, which the build made as its readers expect it. Rejects when it cannot be had. Lists have
 * their own: a module of both would be one request more before the first result.
 */
export async function loadSearchFile<Contents>(address: string): Promise<Contents> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return (await response.json()) as Contents;
}
