import { type Node } from "../template/node.js";
import { type Text } from "./text.js";
/** A parameter of the template, as far as it settles values. */
export interface Parameter {
    readonly name: string;
    /** A list parameter's value is one text with commas, as CloudFormation takes it. */
    readonly isList: boolean;
    /** The value is looked up at deployment; a default is the name to look up, not the value. */
    readonly isLookedUp: boolean;
    readonly default: string | undefined;
    readonly allowed: readonly string[] | undefined;
}
/** The template's parameters. The default of one that is `open` is not its value, whatever it is. */
export declare function readParameters(root: Node, open?: ReadonlySet<string>): Map<string, Parameter>;
/**
 * What a parameter is: the value given for it, else its only allowed value, else (where `useDefaults`) its default, marked
 * as such. A value under an SSM type is a name to look up, whoever gives it.
 */
export declare function parameterText(parameter: Parameter, given: string | undefined, useDefaults: boolean): Text;
