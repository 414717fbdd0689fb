// Names for the files of texts. There are seven of each catalogue, and what an application begins with names
// all of them: a hash for each is what packs worst. They are called by what they are, with one hash of all
// texts, so that scripts can put a name together, and a catalogue more costs a first load next to nothing.
// With any text, all of them are fetched anew.
import { createHash } from 'node:crypto';
import { basename } from 'node:path';

/** A catalogue as the compiler writes it: what it is called, and where its texts are. */
const catalogue = /\bname:"([\w-]+)",load:\{([^{}]+)\}/g;
const texts = /\b(\w+):async\(\)=>\(await import\(["']\.\/([^"']+)["']\)\)\.\1\b/g;

/** What stands for the loading of all texts of a catalogue. */
const together = '$texts';

export class TextNames {
  /** By the compiler's files. */
  #names = new Map();
  #codes = new Map();

  /** Looks at a module of a build: it may hold catalogues, or be texts. */
  look({ id, code, ast }) {
    for (const [, name, load] of code.matchAll(catalogue))
      for (const [, language, file] of load.matchAll(texts))
        this.#names.set(file, [name, language]);
    // What imports something is another when that is: only its own hash tells.
    if (!ast.body.some(bindsImports)) this.#codes.set(basename(id), code);
  }

  /** @returns {Map<string, string>} the name of each file of texts, once all modules were looked at */
  all() {
    const all = createHash('sha256');
    const known = [...this.#names].filter(([file]) => this.#codes.has(file)).sort(byName);
    for (const [file, name] of known) all.update(`${name}\n${this.#codes.get(file)}\n`);
    const hash = all.digest('hex').slice(0, 16);
    return new Map(known.map(([file, name]) => [file, `${name.join('.')}-${hash}.js`]));
  }

  /** Puts the names in a script together where it loads texts, instead of naming each. */
  static shorten(code) {
    let end;
    let languages;
    const shorter = code.replaceAll(catalogue, (whole, name, load) => {
      const files = [...load.matchAll(texts)];
      const prefix = ([, language]) => `${name}.${language}-`;
      if (!files.every((file) => file[2].startsWith(prefix(file)))) return whole;
      [end] = files.map((file) => file[2].slice(prefix(file).length));
      languages = files.map(([, language]) => language);
      return `name:"${name}",load:${together}("${name}")`;
    });
    return end === undefined ? code : shorter + loading(languages, end);
  }
}

function loading(languages, end) {
  return `
function ${together}(name) {
  const load = (language) => async () => (await import("./" + name + "." + language + "-${end}"))[language];
  return Object.fromEntries("${languages.join(' ')}".split(" ").map((one) => [one, load(one)]));
}`;
}

function byName([, [one, oneLanguage]], [, [other, otherLanguage]]) {
  return `${one}.${oneLanguage}` < `${other}.${otherLanguage}` ? -1 : 1;
}

function bindsImports({ type, specifiers = [] }) {
  return type === 'ImportDeclaration' && specifiers.length > 0;
}
