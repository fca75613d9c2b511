import type { Scope } from "../resolve/scope.js";
import { type Text } from "../resolve/text.js";
import { type FunctionLookup, type FunctionReference } from "./target.js";
/** The functions of a template, and what else may name them. */
export interface Functions {
    readonly lookup: FunctionLookup;
    /** Whether a resource is a function, or an alias or version of one. */
    readonly mayBeInvoked: (logicalId: string) => boolean;
    /**
     * A function as it is named somewhere, and a key that is the same for every way to name it. `stack` is the one in which it is
     * named, where the template stands for several: a bare name is that of a function there.
     */
    read(text: Text, stack?: string): NamedFunction;
    /**
     * The key of a function resource. Resources that give a function the same name are one function, spelled for several
     * conditions.
     */
    keyOfResource(logicalId: string): string;
}
export interface NamedFunction extends FunctionReference {
    readonly key: string;
    /** The function, where this template holds it. */
    readonly logicalId: string | undefined;
}
export declare function createFunctions(scope: Scope): Functions;
/** What a message calls a function: its logical id or name, with its qualifier. */
export declare function functionName({ identity, logicalId, qualifier }: NamedFunction): string;
