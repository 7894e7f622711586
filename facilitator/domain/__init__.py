"""The pure domain core: state, commands, events and rules of a workshop. Knows nothing of networks, files or clocks."""
