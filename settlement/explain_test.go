package settlement

import (
	"errors"
	"maps"
	"math/big"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/stretchr/testify/require"
)

// dataError is what an RPC client makes of a revert.
type dataError struct{ data any }

func (dataError) Error() string    { return "execution reverted" }
func (dataError) ErrorCode() int   { return 3 }
func (e dataError) ErrorData() any { return e.data }

// revert packs an error as the contract named would.
func revert(t *testing.T, contract, name string, args ...any) error {
	t.Helper()
	parsed, err := suite()[contract].ParseABI()
	require.NoError(t, err)
	e, ok := parsed.Errors[name]
	require.True(t, ok, name)
	packed, err := e.Inputs.Pack(args...)
	require.NoError(t, err)
	return dataError{hexutil.Encode(append(e.ID[:4:4], packed...))}
}

// TestEveryRefusalIsASentence walks the ABIs of all contracts: each error has a
// sentence, whose places its arguments fill, and each sentence belongs to an error.
func TestEveryRefusalIsASentence(t *testing.T) {
	known := sentences()
	spare := maps.Clone(known)
	for name, meta := range suite() {
		parsed, err := meta.ParseABI()
		require.NoError(t, err)
		require.NotEmpty(t, parsed.Errors, name)
		for _, e := range parsed.Errors {
			sentence, ok := known[e.Sig]
			if !ok {
				t.Errorf("%s: %s has no sentence in sentences.txt", name, e.Sig)
				continue
			}
			delete(spare, e.Sig)
			zeros := append(e.ID[:4:4], make([]byte, 32*16)...)
			if len(e.Inputs) == 1 && e.Inputs[0].Type.T == abi.StringTy {
				zeros[4+31] = 32 // where the string begins
			}
			var refused *RevertError
			require.ErrorAs(t, Explain(dataError{hexutil.Encode(zeros)}), &refused, e.Sig)
			require.Equal(t, e.Name, refused.Name)
			require.Len(t, refused.Args, len(e.Inputs))
			require.NotContains(t, refused.Text, "{", "%s: a place without an argument", e.Sig)
			require.NotContains(t, refused.Text, "the contract refused", e.Sig)
			require.False(t, strings.HasSuffix(sentence, "."), "%s: messages end without a full stop", e.Sig)
		}
	}
	for signature := range spare {
		t.Errorf("sentences.txt: no contract refuses with %s", signature)
	}
}

func TestExplain(t *testing.T) {
	who := common.HexToAddress("0x00000000000000000000000000000000000000Aa")
	for want, err := range map[string]error{
		"settler bond too small: 1 LIMN, needed are 3 LIMN, 2 LIMN missing: post more bond":        revert(t, "escrow", "BondTooSmall", uint64(1e9), uint64(3e9)),
		"settler bond too small: 4 LIMN, needed are 3 LIMN, 0 LIMN missing: post more bond":        revert(t, "escrow", "BondTooSmall", uint64(4e9), uint64(3e9)),
		"epoch 4 can still be challenged: wait for block 99":                                       revert(t, "escrow", "NotFinal", uint64(4), uint64(99)),
		"nothing can be withdrawn before block 7: wait":                                            revert(t, "registry", "NotMatured", uint64(7)),
		"group 5 is right: there is nothing to refute":                                             revert(t, "steps", "StepIsRight", uint32(5)),
		`"minBond" cannot be 9: its bounds are 1 to 8`:                                             revert(t, "escrow", "OutOfBounds", [32]byte{'m', 'i', 'n', 'B', 'o', 'n', 'd'}, big.NewInt(9), big.NewInt(1), big.NewInt(8)),
		"a commission of 35.50 % is too high: at most 30.00 %":                                     revert(t, "pool", "CommissionTooHigh", uint16(3550), uint16(3000)),
		"proposal 5 is executed: that cannot be done now":                                          revert(t, "governor", "GovernorUnexpectedProposalState", big.NewInt(5), uint8(7), [32]byte{}),
		"the node belongs to 0x00000000000000000000000000000000000000AA: use that account":         revert(t, "registry", "NotOwner", who),
		"token balance too small: 0.000000001 LIMN, needed are 2 LIMN":                             revert(t, "token", "ERC20InsufficientBalance", who, big.NewInt(1e9), big.NewInt(2e18)),
		"the contract stopped at a fault of its own (arithmetic underflow or overflow): report it": dataError{"0x4e487b71" + strings.Repeat("0", 62) + "11"},
	} {
		got := Explain(err)
		require.EqualError(t, got, want)
		require.ErrorIs(t, got, ErrReverted)
		require.False(t, transport(got), "the chain has answered")
	}
	plain := errors.New("no route to host")
	require.Equal(t, plain, Explain(plain))
	for _, odd := range []any{nil, 7, "", "0x", "0x12", "0xzz", "0xdeadbeef", "0x4e487b71", "0x08c379a0ff"} {
		require.EqualError(t, Explain(dataError{odd}), "execution reverted")
	}
}

// FuzzExplain: whatever an RPC sends as revert data, there is an answer.
func FuzzExplain(f *testing.F) {
	for selector := range refusals() {
		f.Add(append(selector[:], make([]byte, 64)...))
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		if Explain(dataError{hexutil.Encode(data)}).Error() == "" {
			t.Fatal("no text")
		}
	})
}
