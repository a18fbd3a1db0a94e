// Stands in for Ink's optional devtools bridge, which never ships.
export default { connectToDevTools: () => undefined };
