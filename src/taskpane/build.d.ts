/** Put in by webpack: the version people see, as in package.json. */
declare const PHULUC_VERSION: string;

/** The files of a folder at the time of building: their keys ("./224-2025.json"), and the address of each in the site. */
interface TemplateFolder {
  (key: string): string;
  keys(): string[];
}

interface ImportMeta {
  webpackContext(folder: string, options: { readonly recursive: boolean; readonly regExp: RegExp }): TemplateFolder;
}
