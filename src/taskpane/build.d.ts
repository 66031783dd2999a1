/** Put in by webpack: the version people see, as in package.json. */
declare const PHULUC_VERSION: string;
