package p2p_test

import (
	"context"
	"fmt"

	"github.com/ethereum/go-ethereum/crypto"
	"github.com/libp2p/go-libp2p/core/peer"
	"github.com/limn-network/limn/p2p"
)

// Two nodes of one process meet, one announces a block, the other fetches it.
func Example() {
	ctx := context.Background()
	miner, requester := open(), open()
	defer miner.Close()
	defer requester.Close()
	if err := requester.Connect(ctx, miner.AddrInfo()); err != nil {
		fmt.Println(err)
		return
	}

	accept := func(context.Context, peer.ID, []byte) p2p.Verdict { return p2p.Accept }
	commits, err := requester.Join("commit", accept, p2p.TopicOptions{})
	if err != nil {
		fmt.Println(err)
		return
	}
	announce, err := miner.Join("commit", accept, p2p.TopicOptions{})
	if err != nil {
		fmt.Println(err)
		return
	}

	picture, err := miner.Blocks().Put(ctx, []byte("a red apple"))
	if err != nil {
		fmt.Println(err)
		return
	}
	if err := announce.Publish(ctx, picture.Bytes()); err != nil {
		fmt.Println(err)
		return
	}

	commit, err := commits.Next(ctx)
	if err != nil {
		fmt.Println(err)
		return
	}
	data, err := requester.Blocks().Get(ctx, picture, peer.AddrInfo{ID: commit.From})
	fmt.Println(string(data), err)
	// Output: a red apple <nil>
}

func open() *p2p.Host {
	key, err := crypto.GenerateKey()
	if err != nil {
		panic(err)
	}
	identity, err := p2p.Identity(key)
	if err != nil {
		panic(err)
	}
	host, err := p2p.Open(p2p.LoopbackConfig(), identity, p2p.Dependencies{})
	if err != nil {
		panic(err)
	}
	return host
}
