package p2p

import (
	"time"

	pubsub "github.com/libp2p/go-libp2p-pubsub"
	"github.com/libp2p/go-libp2p/core/peer"
)

// The score of a peer decides whom gossipsub grafts, hears and ignores. It is built so that
//
//   - good behaviour earns little and soon saturates (topicCap), or a sleeper could save up for an attack;
//   - one rejected message is forgiven, the second costs gossip, the third publication, the fourth hearing:
//     honest nodes validate before they forward, so rejected messages come from bugs or malice, and a node
//     of a slightly wrong version should survive its bug being noticed;
//   - silence costs nothing. Gossipsub's mesh delivery penalty (P3) is off: topics here are sparse (an idle
//     network has no tasks), and a threshold that means something in a busy hour ejects everyone in a quiet one.
//
// The squares in P4, P6 and P7 are gossipsub's: penalty = weight x counter^2.
const (
	scoreTick = 5 * time.Second // counters decay in these steps; 1 s would cost CPU for nothing
	scoreZero = 0.01            // below this a counter is zero

	meshTimeWeight  = 0.02 // P1: points a minute in the mesh, for at most an hour: 1.2 points
	meshTimeCap     = 60
	firstWeight     = 0.1 // P2: points per message delivered first, decaying over 10 minutes: 4 points
	firstCap        = 40
	invalidWeight   = -15.0 // P4: 1, 2, 3, 4 rejected messages cost 15, 60, 135, 240
	invalidMemory   = time.Hour
	colocatedWeight = -5.0 // P6: beyond colocatedFree peers on one IP, 5 x excess^2: 7 more cost 245
	colocatedFree   = 10   // a family, or a handful behind one carrier NAT
	behaviourWeight = -10.0
	behaviourFree   = 6 // P7: broken IWANT promises and early grafts forgiven in 10 minutes
	topicCap        = 12.0

	gossipThreshold   = -40.0  // no IHAVE/IWANT with it: two rejected messages
	publishThreshold  = -100.0 // own messages are not sent to it: three
	graylistThreshold = -200.0 // nothing it sends is read: four, less the 12 points it may have earned
	graftThreshold    = 1.0    // a mesh with a lower median looks for better peers
)

// scoreParams computes gossipsub's parameters. trust, which may be nil, lets the application add points
// (a bonded peer) or take them (a peer caught lying). It is clipped to -1000..25: trust outweighs one rejected
// message but never four, distrust may silence a peer altogether.
func scoreParams(c Config, trust func(peer.ID) float64) (*pubsub.PeerScoreParams, *pubsub.PeerScoreThresholds) {
	topics := make(map[string]*pubsub.TopicScoreParams, len(c.Gossip.Topics))
	for _, kind := range c.Gossip.Topics {
		topics[c.topic(kind)] = topicScoreParams()
	}
	colocated := colocatedWeight
	if c.Private {
		colocated = 0
	}
	return &pubsub.PeerScoreParams{
			Topics:                      topics,
			TopicScoreCap:               topicCap,
			AppSpecificScore:            clipTrust(trust),
			AppSpecificWeight:           1,
			IPColocationFactorWeight:    colocated,
			IPColocationFactorThreshold: colocatedFree,
			BehaviourPenaltyWeight:      behaviourWeight,
			BehaviourPenaltyThreshold:   behaviourFree,
			BehaviourPenaltyDecay:       decay(10 * time.Minute),
			DecayInterval:               scoreTick,
			DecayToZero:                 scoreZero,
			RetainScore:                 invalidMemory, // leaving and coming back washes nothing off
			SeenMsgTTL:                  c.Gossip.SeenTTL,
		}, &pubsub.PeerScoreThresholds{
			GossipThreshold:             gossipThreshold,
			PublishThreshold:            publishThreshold,
			GraylistThreshold:           graylistThreshold,
			AcceptPXThreshold:           101, // out of reach: peers are found by the DHT, not by hearsay
			OpportunisticGraftThreshold: graftThreshold,
		}
}

func topicScoreParams() *pubsub.TopicScoreParams {
	return &pubsub.TopicScoreParams{
		TopicWeight:                    1,
		TimeInMeshWeight:               meshTimeWeight,
		TimeInMeshQuantum:              time.Minute,
		TimeInMeshCap:                  meshTimeCap,
		FirstMessageDeliveriesWeight:   firstWeight,
		FirstMessageDeliveriesDecay:    decay(10 * time.Minute),
		FirstMessageDeliveriesCap:      firstCap,
		InvalidMessageDeliveriesWeight: invalidWeight,
		InvalidMessageDeliveriesDecay:  decay(invalidMemory),
	}
}

// decay is the factor per tick that brings a counter of 1 to zero in the given time.
func decay(d time.Duration) float64 {
	return pubsub.ScoreParameterDecayWithBase(d, scoreTick, scoreZero)
}

func clipTrust(trust func(peer.ID) float64) func(peer.ID) float64 {
	return func(p peer.ID) float64 {
		if trust == nil {
			return 0
		}
		return max(-1000, min(25, trust(p)))
	}
}
