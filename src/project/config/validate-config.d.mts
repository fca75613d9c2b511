/** What of a schema a message needs. */
export interface ParentSchema {
  /** What messages call a value that is right: "a whole number, 0 or more". */
  readonly errorMessage?: string;
  readonly properties?: object;
  readonly pattern?: string;
}

/** What ajv says of a value that is not as the schema has it. */
export interface SchemaError {
  /** A JSON pointer to the value. */
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  /** The schema that has the keyword. */
  readonly parentSchema: ParentSchema;
}

export const validate: {
  (value: unknown): boolean;
  readonly errors?: readonly SchemaError[] | null;
};
