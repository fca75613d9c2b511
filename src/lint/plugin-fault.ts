/** What the message of an error in a plugin's code ends with. */
export const PLUGIN_FAULT = "; this is a fault of the plugin";
