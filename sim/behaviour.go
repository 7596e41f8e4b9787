package sim

// Behaviour is how the nodes of a group play their parts. The engines' own behaviours are listed in package sim/model;
// those of others come with Options.Behaviours. What an engine lets a behaviour do is the interface that it looks for:
// see model.Actor and full.Actor.
type Behaviour interface {
	// About says in one sentence what a node that behaves so does.
	About() string
}
