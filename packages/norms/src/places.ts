/** A number for each key, the same each time. */
export class Places {
  private readonly known = new Map<string, number>();
  private readonly keys: string[] = [];

  of(key: string): number {
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const place = this.keys.push(key) - 1;
    this.known.set(key, place);
    return place;
  }

  /** A place that no key has. */
  free(): number {
    return this.keys.push("") - 1;
  }

  /** The key that was given a place. Throws RangeError for one that was given to none. */
  keyAt(place: number): string {
    const key = this.keys[place];
    if (key === undefined) throw new RangeError(`nothing was given the place ${place}`);
    return key;
  }
}
