/** What was claimed, and whether it held. */
export class Findings {
  #passed = 0;
  #failed = 0;

  get passed(): number {
    return this.#passed;
  }

  get failed(): number {
    return this.#failed;
  }

  say(title: string): void {
    console.log(`\n${title}`);
  }

  find(claim: string, holds: boolean, facts: string): void {
    if (holds) this.#passed += 1;
    else this.#failed += 1;
    console.log(`  ${holds ? '✓' : '✗'} ${claim}: ${facts}`);
  }
}
