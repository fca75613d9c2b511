import { type Parameter } from "./parameters.js";
import type { Settings } from "./settings.js";
import { type Text } from "./text.js";
/** What names stand for in a template. */
export interface Names {
    readonly settings: Settings;
    readonly parameters: ReadonlyMap<string, Parameter>;
    readonly isResource: (logicalId: string) => boolean;
    /** Whether a parameter without a value stands for its default. Not so in conditions: each deployment decides those anew. */
    readonly useDefaults: boolean;
}
/** What `Ref` yields; `undefined` for absence (`AWS::NoValue`). */
export declare function refText(id: Text, around: Names): Text | undefined;
/** What `Fn::GetAtt` yields, however its argument is cut into parts. */
export declare function attributeOf(parts: readonly Text[], around: Names): Text;
