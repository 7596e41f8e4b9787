package model

import "github.com/limn-network/limn/sim"

// Described is a behaviour in the box.
type Described struct {
	Name       string
	About      string
	Parameters []sim.Parameter
	Play       func(n *Node) Actor // nil: honest
}

// Behaviours lists the behaviours in the box.
func Behaviours() []Described {
	flag := []float64{0, 1}
	share := sim.Parameter{Name: "share", About: "of its pictures that are not what was asked for", Default: 1, Most: 1}
	return []Described{
		{Name: "honest", About: "Plays by the rules."},
		{Name: "noise", About: "A miner that delivers white noise.", Parameters: []sim.Parameter{share}, Play: paintsAs(Noise, 1)},
		{Name: "cheaper-model", About: "A miner that paints with a model of half the size.", Parameters: []sim.Parameter{share}, Play: paintsAs(Half, 1)},
		{Name: "fewer-steps", About: "A miner that stops early.",
			Parameters: []sim.Parameter{share, {Name: "steps", About: "that it takes instead of 16", Default: 12, Among: []float64{12, 8, 4, 2, 1}}}, Play: newFewerSteps},
		{Name: "low-guidance", About: "A miner that saves one of the two passes of each step.", Parameters: []sim.Parameter{share}, Play: paintsAs(LowGuidance, 1)},
		{Name: "occasional", About: "A miner that cheats now and then, with half the steps.",
			Parameters: []sim.Parameter{{Name: share.Name, About: share.About, Default: 0.1, Most: 1}}, Play: paintsAs(Steps8, 0.1)},
		{Name: "thief", About: "A miner that delivers other people's pictures of the same class.", Parameters: []sim.Parameter{share}, Play: paintsAs(Stolen, 1)},
		{Name: "adversarial", About: "A miner that saves work and then bends its picture until the scorer likes it.",
			Parameters: []sim.Parameter{share, {Name: "robust", About: "1: until augmented scores like it, too", Default: 0, Among: flag}}, Play: newAdversarial},
		{Name: "starving", About: "A miner that makes bad pictures and gives them to its friends only, so that nobody else can judge them.",
			Parameters: []sim.Parameter{share, {Name: "requesters", About: "1: whoever ordered gets the picture, too", Default: 0, Among: flag}}, Play: newStarving},
		{Name: "withholder", About: "A miner that commits to pictures and gives them to nobody.", Play: newWithholder},
		{Name: "lazy", About: "A verifier that scores nothing: it copies the plain score that others agree on and makes up its own.", Play: newLazy},
		{Name: "copier", About: "A verifier that copies both scores of the first member it hears.", Play: newCopier},
		{Name: "colluding-verifiers", About: "Verifiers that agree on false scores for every picture.",
			Parameters: []sim.Parameter{{Name: "lift", About: "what they add to the true score, in 1e-4", Default: 400}}, Play: newColluders},
		{Name: "colluding-ring", About: "Miners and verifiers of one owner: bad pictures, praised by its own verifiers and shown to nobody else.",
			Parameters: []sim.Parameter{share, {Name: "starve", About: "0: the pictures are given to everybody", Default: 1, Among: flag}}, Play: newRing},
		{Name: "equivocator", About: "A node that signs two different commits for a picture and two different attestations for a place.",
			Parameters: []sim.Parameter{{Name: "share", About: "of its statements", Default: 1, Most: 1}}, Play: newEquivocator},
		{Name: "griefing", About: "A requester whose orders cost miners work and pay nothing: vouchers that are not valid, or money that is not there.",
			Parameters: []sim.Parameter{{Name: "deposit", About: "0: it has none", Default: 1, Among: flag}}, Play: newGriefer},
		{Name: "double-spender", About: "A requester that signs two vouchers with one number and shows neither to the other's miner.", Play: newDoubleSpender},
		{Name: "sybil", About: "Many nodes with little stake that quote low prices, accept orders and do nothing.",
			Parameters: []sim.Parameter{{Name: "quotes", About: "0: they only sit in draws and are silent", Default: 1, Among: flag}}, Play: newSybil},
		{Name: "eclipse", About: "Nodes that cut some requesters off from everybody else and sell them noise.",
			Parameters: []sim.Parameter{{Name: "victims", About: "share of the honest requesters", Default: 0.1, Most: 1}}, Play: newEclipse},
		{Name: "spammer", About: "A node that gossips attestations of its own about everything.",
			Parameters: []sim.Parameter{{Name: "rate", About: "messages a second", Default: 10}}, Play: newSpammer},
		{Name: "vanishing", About: "A node that stops for good at some time, whatever it is doing.",
			Parameters: []sim.Parameter{{Name: "at", About: "s of virtual time", Default: 30}}, Play: newVanishing},
	}
}
