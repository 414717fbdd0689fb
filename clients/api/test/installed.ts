import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const execute = promisify(execFile);

export const packageFolder = fileURLToPath(new URL('../../', import.meta.url));
export const repositoryFolder = fileURLToPath(new URL('../../../../', import.meta.url));
const modules = join(repositoryFolder, 'node_modules');

/** A project of somebody else's, in which the packed client is installed as npm installs it. */
export class Project {
  readonly folder: string;
  readonly #home: string;

  private constructor(home: string) {
    this.#home = home;
    this.folder = join(home, 'project');
  }

  /** Packs the client and all that it depends on, so that nothing is asked of a registry. */
  static async withClient(): Promise<Project> {
    const home = await mkdtemp(join(tmpdir(), 'gatehouse-client-'));
    const project = new Project(home);
    const packages = await closureOf('@gatehouse/client');
    const others = [...packages.values()].filter((folder) => folder !== packageFolder);
    await npm(packageFolder, 'run', 'package', '--', '--pack-destination', home);
    await npm(home, 'pack', '--ignore-scripts', '--pack-destination', home, ...others);
    const dependencies: Record<string, string> = {};
    for (const file of await readdir(home)) {
      const name = [...packages.keys()].find((one) => file.match(archiveOf(one)));
      if (name !== undefined) dependencies[name] = `file:../${file}`;
    }
    await mkdir(project.folder);
    await project.write('package.json', JSON.stringify({ type: 'module', dependencies }));
    await npm(project.folder, 'install', '--offline', '--ignore-scripts', '--no-audit');
    return project;
  }

  get client(): string {
    return join(this.folder, 'node_modules', '@gatehouse', 'client');
  }

  write(file: string, text: string): Promise<void> {
    return writeFile(join(this.folder, file), text);
  }

  /** @returns what the program prints */
  async run(program: string, ...args: string[]): Promise<string> {
    const { stdout } = await execute(process.execPath, [program, ...args], { cwd: this.folder });
    return stdout;
  }

  /** @throws with what the compiler says, when it refuses */
  async compile(options: object, files: string[]): Promise<void> {
    const config = JSON.stringify({ compilerOptions: options, files });
    await this.write('tsconfig.json', config);
    await this.run(join(modules, 'typescript', 'bin', 'tsc')).catch((error: unknown) => {
      const said = error instanceof Error && 'stdout' in error ? error.stdout : error;
      throw new Error(`the compiler refuses it: ${String(said)}`);
    });
  }

  remove(): Promise<void> {
    return rm(this.#home, { recursive: true, force: true });
  }
}

/** A package and all that it needs to run, with the folders where they are installed here. */
async function closureOf(first: string): Promise<Map<string, string>> {
  const found = new Map([[first, packageFolder]]);
  for (const folder of found.values()) {
    const text = await readFile(join(folder, 'package.json'), 'utf8');
    const { dependencies = {} } = JSON.parse(text) as { dependencies?: Record<string, string> };
    for (const name of Object.keys(dependencies)) {
      if (!found.has(name)) found.set(name, join(modules, name));
    }
  }
  return found;
}

/** What npm calls the archive of a package. */
function archiveOf(name: string): RegExp {
  const plain = name.replace(/^@/, '').replace('/', '-');
  return new RegExp(`^${plain.replaceAll('.', '\\.')}-\\d+\\.\\d+\\.\\d+.*\\.tgz$`);
}

async function npm(folder: string, ...args: string[]): Promise<void> {
  const itself = process.env.npm_execpath;
  const [program, before] = itself ? [process.execPath, [itself]] : ['npm', []];
  await execute(program, [...before, ...args], { cwd: folder });
}
