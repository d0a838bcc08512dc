/** Declared type of a parameter or result, as in functions.json. */
export type ValueType = 'number' | 'string' | 'boolean' | 'any';

export interface ParameterMetadata {
  readonly name: string;
  readonly description?: string;
  readonly type?: ValueType;
  readonly dimensionality?: 'scalar' | 'matrix';
  readonly optional?: boolean;
  readonly repeating?: boolean;
}

export interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description?: string;
  readonly parameters: readonly ParameterMetadata[];
  readonly result?: {
    readonly type?: ValueType;
    readonly dimensionality?: 'scalar' | 'matrix';
  };
  readonly options?: {
    readonly requiresAddress?: boolean;
    readonly stream?: boolean;
  };
}

/** learn.microsoft.com/office/dev/add-ins/excel/custom-functions-json (metadata format) */
export interface FunctionsMetadata {
  readonly functions: readonly FunctionMetadata[];
  readonly allowErrorForDataTypeAny?: boolean;
  readonly allowCustomDataForDataTypeAny?: boolean;
}
