/** Document properties: the title and its like, and custom ones. */
import type { PropertyValue } from '../book/book';
import { badArgument, notFound } from '../protocol/hostError';
import { WireCollection, WireObject } from '../protocol/wireObject';
import { text } from './arguments';
import type { HostContext } from './context';

/** Excel on the desktop cuts keys and texts to this. */
const MAX_LENGTH = 255;

class CustomProperty extends WireObject {
  readonly shape = { scalars: ['Key', 'Value', 'Type'], id: 'Key' };
  readonly #context: HostContext;
  readonly #key: string;

  constructor(context: HostContext, key: string) {
    super();
    this.#context = context;
    this.#key = key;
  }

  get Key() {
    return this.#key;
  }
  get Value(): PropertyValue {
    const value = this.#context.book.properties.get(this.#key);
    if (value === undefined) throw notFound();
    return value;
  }
  set Value(value: unknown) {
    this.#context.book.properties.set(this.#key, propertyValue(value));
  }
  get Type() {
    const { Value: value } = this;
    return typeof value === 'string'
      ? 'String'
      : typeof value === 'boolean'
        ? 'Boolean'
        : Number.isInteger(value)
          ? 'Number'
          : 'Float';
  }
  Delete() {
    this.#context.book.properties.delete(this.#key);
  }
}

function propertyValue(value: unknown): PropertyValue {
  if (typeof value === 'string') return value.slice(0, MAX_LENGTH);
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  throw badArgument();
}

class CustomPropertyCollection extends WireCollection<CustomProperty> {
  readonly #context: HostContext;

  constructor(context: HostContext) {
    super();
    this.#context = context;
  }

  get items() {
    return [...this.#context.book.properties.keys()].map((key) => new CustomProperty(this.#context, key));
  }

  /** Keys differ by more than the case of their letters. */
  #find(key: string): string | undefined {
    return [...this.#context.book.properties.keys()].find((known) => known.toLowerCase() === key.toLowerCase());
  }

  Add(key: unknown, value: unknown) {
    const given = text(key).slice(0, MAX_LENGTH);
    if (given === '') throw badArgument();
    const name = this.#find(given) ?? given;
    this.#context.book.properties.set(name, propertyValue(value));
    return new CustomProperty(this.#context, name);
  }
  DeleteAll() {
    this.#context.book.properties.clear();
  }
  GetCount() {
    return this.#context.book.properties.size;
  }
  GetItemOrNullObject(key: unknown) {
    const name = this.#find(text(key));
    return name === undefined ? null : new CustomProperty(this.#context, name);
  }
  GetItem(key: unknown) {
    const item = this.GetItemOrNullObject(key);
    if (!item) throw notFound();
    return item;
  }
}

export class DocumentProperties extends WireObject {
  readonly shape = {
    scalars: ['Title', 'Subject', 'Author', 'Keywords', 'Comments', 'Category', 'Manager', 'Company'],
  };
  readonly #context: HostContext;

  constructor(context: HostContext) {
    super();
    this.#context = context;
  }

  #get(name: string): string {
    return this.#context.book.documentProperties.get(name) ?? '';
  }
  #set(name: string, value: unknown): void {
    this.#context.book.documentProperties.set(name, text(value).slice(0, MAX_LENGTH));
  }
  get Custom() {
    return new CustomPropertyCollection(this.#context);
  }
  get Title() {
    return this.#get('title');
  }
  set Title(value: unknown) {
    this.#set('title', value);
  }
  get Subject() {
    return this.#get('subject');
  }
  set Subject(value: unknown) {
    this.#set('subject', value);
  }
  get Author() {
    return this.#get('author');
  }
  set Author(value: unknown) {
    this.#set('author', value);
  }
  get Keywords() {
    return this.#get('keywords');
  }
  set Keywords(value: unknown) {
    this.#set('keywords', value);
  }
  get Comments() {
    return this.#get('comments');
  }
  set Comments(value: unknown) {
    this.#set('comments', value);
  }
  get Category() {
    return this.#get('category');
  }
  set Category(value: unknown) {
    this.#set('category', value);
  }
  get Manager() {
    return this.#get('manager');
  }
  set Manager(value: unknown) {
    this.#set('manager', value);
  }
  get Company() {
    return this.#get('company');
  }
  set Company(value: unknown) {
    this.#set('company', value);
  }
}
